import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isEveryCase } from "../../kit/engine.ts";
import { secrets } from "./secrets.ts";
import { closeStages, few, openStages, PATIENCE, type Stages, told } from "./worlds.ts";

/** Into how many files the secrets are dealt, so that several processes look at once. */
const FILES = 3;

/**
 * Each secret by itself, in full runs only: where several differ at once, one could hide another. Deals every third secret
 * to the file of this number, from 0.
 */
export const eachSecretOf = (number: number): void => {
  describe.runIf(isEveryCase)("whoever may not know a secret learns nothing of it by itself", () => {
    let stages: Stages;
    beforeAll(async () => {
      stages = await openStages();
    });
    afterAll(async () => closeStages(stages));

    const dealt = secrets.filter((_, at) => at % FILES === number);
    test.each(dealt)("$name", { timeout: PATIENCE }, async (secret) => {
      expect(few(await told(stages, [secret]))).toEqual([]);
    });
  });
};
