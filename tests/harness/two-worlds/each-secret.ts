import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isEveryCase } from "../../kit/engine.ts";
import type { Stage } from "../../kit/stage.ts";
import { type SeenWorld, seeWorld } from "./compare.ts";
import { secrets } from "./secrets.ts";
import { few, observers, openWalked, PATIENCE, steps } from "./worlds.ts";

/** Into how many files the secrets are dealt, so that several processes look at once. */
const FILES = 3;

/**
 * Each secret by itself, in full runs only: where several differ at once, one could hide another. Deals every third secret
 * to the file of this number, from 0.
 */
export const eachSecretOf = (number: number): void => {
  describe.runIf(isEveryCase)("whoever may not know a secret learns nothing of it by itself", () => {
    let stage: Stage;
    let usual: SeenWorld;
    beforeAll(async () => {
      stage = await openWalked();
      usual = await seeWorld({ stage, secrets, observers, steps });
    }, PATIENCE);
    afterAll(async () => stage.close());

    const dealt = secrets.filter((_, at) => at % FILES === number);
    test.each(dealt)("$name", { timeout: PATIENCE }, async (secret) => {
      expect(few(await usual.differingIn(secret))).toEqual([]);
    });
  });
};
