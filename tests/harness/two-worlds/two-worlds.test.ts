import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keyOf } from "../../kit/route-examples.ts";
import { expectedDoors } from "../matrix/expected.ts";
import { groupsOf, seeWorld } from "./compare.ts";
import type { Observed } from "./observe.ts";
import { leaks } from "./plants.ts";
import { secrets } from "./secrets.ts";
import { stepsOf } from "./walk.ts";
import { closeStages, few, observers, openStages, PATIENCE, type Stages, steps, told } from "./worlds.ts";

let stages: Stages;
beforeAll(async () => {
  stages = await openStages();
});
afterAll(async () => closeStages(stages));

describe("whoever may not know it learns nothing", () => {
  // All at once by those who may know none of them; each by itself: each-secret.ts.
  const worlds = groupsOf(observers, secrets);
  const cases = worlds.map((world) => ({
    ...world,
    who: world.observers.join(", "),
    what: world.secrets.map(({ name }) => name).join("; "),
  }));
  test.each(cases)("$who: $what", { timeout: PATIENCE }, async ({ observers: by, secrets: differing }) => {
    expect(few(await told(stages, differing, { by }))).toEqual([]);
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
    expect(few(await told(stages, [], { tried: own }))).toEqual([]);
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
    const usual = await seeWorld({ stage: stages[0], secrets: [plain], observers, steps: leaking });
    for (const found of [await told(stages, [plain], { tried: leaking }), await usual.differingIn(plain)]) {
      expect(new Set(found.map(({ in: part }) => part))).toEqual(new Set(noticed[what]));
      expect(found.map(({ by }) => by)).toContain("visitor");
    }
  });
});
