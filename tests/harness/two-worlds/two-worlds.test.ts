import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../../src/routes.ts";
import type { ActorName } from "../../kit/actors.ts";
import { keyOf } from "../../kit/route-examples.ts";
import { openStage, type Stage } from "../../kit/stage.ts";
import { examples } from "../examples/all.ts";
import { type Difference, type Secret, twoWorlds } from "./compare.ts";
import type { Observed } from "./observe.ts";
import { leaks } from "./plants.ts";
import { secrets } from "./secrets.ts";
import { type Step, stepsOf } from "./walk.ts";

let stages: readonly [Stage, Stage];
beforeAll(async () => {
  const further = Object.values(leaks);
  stages = [await openStage({ further }), await openStage({ further })];
});
afterAll(async () => {
  for (const stage of stages) await stage.close();
});

/** Everybody through whose eyes a leak could be seen: the doors that differ, once each. */
const observers: readonly ActorName[] = [
  "visitor",
  "person",
  "other-person",
  "a-association-administrator",
  "a-coordinator",
  "a-reviewer",
  "b-association-administrator",
  "alliance",
];

const steps = stepsOf(
  routes.filter(({ may }) => may !== "demonstration.use"),
  examples,
);

const noWork = async (): Promise<string> => "";

const told = async (secret: Secret, tried: readonly Step[] = steps): Promise<readonly Difference[]> =>
  twoWorlds({ stages, secret, observers, steps: tried, work: noWork });

test("two worlds without a secret are the same, byte for byte", async () => {
  const nothing = async (): Promise<void> => undefined;
  expect(await told({ name: "none", mayKnow: [], worlds: [nothing, nothing] })).toEqual([]);
});

test.each(secrets)("nobody learns $name", async (secret) => {
  expect(await told(secret)).toEqual([]);
});

describe("a planted leak is found", () => {
  const known = secrets.find(({ name }) => name === "whether an address has an account");
  const noticed: Readonly<Record<string, readonly (keyof Observed)[]>> = {
    count: ["body"],
    statement: ["statements"],
    hash: ["hashes"],
    cookie: ["headers"],
    log: ["log"],
    space: ["body"],
    job: ["statements", "jobs"],
  };
  test.each(Object.entries(leaks))("by %s", async (what, route) => {
    if (known === undefined) throw new Error("no such secret");
    const { address } = route;
    const leaking = stepsOf([route], {
      [keyOf(route)]: { by: "visitor", ask: () => ({ address }), answers: 200 },
    });
    const found = await told(known, leaking);
    expect(new Set(found.map(({ in: part }) => part))).toEqual(new Set(noticed[what]));
    expect(new Set(found.map(({ by }) => by))).toEqual(new Set(observers));
  });
});
