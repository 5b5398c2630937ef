import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../../src/routes.ts";
import type { ActorName } from "../../kit/actors.ts";
import { isEveryCase } from "../../kit/engine.ts";
import { withRememberedReaders } from "../../kit/remembered-readers.ts";
import { keyOf } from "../../kit/route-examples.ts";
import { openStage, type Stage } from "../../kit/stage.ts";
import { examples } from "../examples/all.ts";
import { expectedDoors } from "../matrix/expected.ts";
import { type Difference, groupsOf, type Secret, twoWorlds } from "./compare.ts";
import type { Observed } from "./observe.ts";
import { leaks } from "./plants.ts";
import { secrets } from "./secrets.ts";
import { type Step, stepsOf } from "./walk.ts";

let stages: readonly [Stage, Stage];
beforeAll(async () => {
  const further = Object.values(leaks);
  const also = withRememberedReaders;
  stages = [await openStage({ further, also }), await openStage({ further, also })];
});
afterAll(async () => {
  for (const stage of stages) await stage.close();
});

/** Everybody through whose eyes a leak could be seen: the doors that differ, once each. */
const observers: readonly ActorName[] = [
  "visitor",
  "person",
  "a-association-administrator",
  "a-coordinator",
  "a-reviewer",
  "b-association-administrator",
  "alliance",
];

const steps = stepsOf(
  routes.filter(({ may }) => may !== "demonstration.use"),
  examples,
  expectedDoors,
);

const told = async (
  differing: readonly Secret[],
  tried: readonly Step[] = steps,
  by: readonly ActorName[] = observers,
): Promise<readonly Difference[]> => twoWorlds({ stages, secrets: differing, observers: by, steps: tried });

/** Every route by several people: longer than usual where the machine has much else to do. */
const PATIENCE = 600_000;

/** The first differences are enough to begin with. */
const few = (found: readonly Difference[]): readonly string[] =>
  found
    .slice(0, 5)
    .map(({ by, step, in: part, one, other }) => `${by}: ${step}: ${part}:\n${one}\n—\n${other}`);

describe("whoever may not know it learns nothing", () => {
  // All at once by those who may know none of them: in full, each secret by itself.
  const worlds = isEveryCase
    ? secrets.map((secret) => ({ observers, secrets: [secret] }))
    : groupsOf(observers, secrets);
  const cases = worlds.map((world) => ({
    ...world,
    who: world.observers.join(", "),
    what: world.secrets.map(({ name }) => name).join("; "),
  }));
  test.each(cases)("$who: $what", { timeout: PATIENCE }, async ({ observers: by, secrets: differing }) => {
    expect(few(await told(differing, steps, by))).toEqual([]);
  });
});

describe("a planted leak is found", () => {
  const known = secrets.filter(({ name }) => name === "whether an address has an account");
  const noticed: Readonly<Record<string, readonly (keyof Observed)[]>> = {
    count: ["body"],
    statement: ["statements"],
    hash: ["hashes"],
    cookie: ["headers"],
    log: ["log"],
    space: ["body"],
    job: ["statements", "jobs"],
    mail: ["mails"],
  };
  test("not where there is none", async () => {
    const own = steps.filter(({ name }) => name.startsWith("GET /me"));
    expect(few(await told([], own))).toEqual([]);
  });

  test.each(Object.entries(leaks))("by %s", async (what, route) => {
    const { address } = route;
    const leaking = stepsOf(
      [route],
      { [keyOf(route)]: { by: "visitor", ask: () => ({ address }), answers: 200 } },
      expectedDoors,
    );
    const [secret] = known;
    if (secret === undefined) throw new Error("no such secret");
    const { further: _further, ...plain } = secret;
    const found = await told([plain], leaking);
    expect(new Set(found.map(({ in: part }) => part))).toEqual(new Set(noticed[what]));
    expect(found.map(({ by }) => by)).toContain("visitor");
  });
});
