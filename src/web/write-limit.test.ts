import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../tests/kit/actors.ts";
import type { Answer } from "../../tests/kit/house.ts";
import { openStage, type Stage } from "../../tests/kit/stage.ts";
import { rateLimits } from "../core/account/rate-limits.ts";
import { MINUTE, SECOND } from "../core/kernel/instant.ts";
import { countAttempt } from "../store/rate-counts.ts";
import { accountKey } from "./account-key.ts";

// There is an end to how often somebody signed in sends anything; what they typed waits, and is taken afterwards.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { person } = rateLimits.write;

/** As if somebody had sent so many forms in this window. */
const haveSent = async (who: "person" | "other-person", count: number): Promise<void> => {
  const { world, clock } = stage;
  const digest = world.signIn.keyedDigestOf(`write person ${cast.members[who].personId}`);
  await world.store.withinPublic(async (tx) => {
    for (let sent = 0; sent < count; sent++) await countAttempt(tx, digest, person, clock.now());
  });
};

const ENTRY = "0c000000-0000-4000-8000-0000000000e1";

const save = async (who: "person" | "other-person" = "person"): Promise<Answer> =>
  stage.as(who).post("/portfolio/save", {
    account: accountKey(cast.members[who].personId),
    entry: ENTRY,
    kind: "training",
    editor: "0e000000-0000-4000-8000-000000000001",
    saves: JSON.stringify([{ field: "title", typed: ["Watching"], base: 0, number: 1 }]),
  });

test("stays above three devices on which somebody types without a pause, and 300 entries that waited", () => {
  const saves = (3 * person.window) / SECOND + 300;
  expect(person.most).toBeGreaterThanOrEqual(saves);
});

test("past it nothing is kept, the answer says when to go on, and then it is taken", async () =>
  stage.forgetting(async () => {
    await haveSent("person", person.most - 1);
    expect((await save()).status).toBe(200);
    const refused = await save();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([
      429,
      String(person.window / SECOND),
    ]);
    stage.clock.advance(person.window);
    expect((await save()).status).toBe(200);
    stage.clock.advance(-person.window);
  }));

test("it is counted by person, and by no form that was not sent", async () =>
  stage.forgetting(async () => {
    await haveSent("person", person.most);
    const at = stage.as("person");
    expect((await save("other-person")).status).toBe(200);
    expect((await at.get("/portfolio")).status).toBe(200);
    const typed = await at.post("/me/name", { name: "Ana Ortiz", language: "en" });
    // The form again, with what was typed in it.
    expect([typed.status, typed.text.includes('value="Ana Ortiz"')]).toEqual([429, true]);
    expect((await at.post("/sign-out", {})).status).toBe(303);
  }));

test("whoever reads an audit over and over is asked to wait, and what was not shown is not told", async () =>
  stage.forgetting(async () => {
    const { world, clock } = stage;
    const { personId } = cast.members["a-association-administrator"];
    const digest = world.signIn.keyedDigestOf(`recorded-view person ${personId}`);
    const limit = rateLimits["recorded-view"].person;
    await world.store.withinPublic(async (tx) => {
      for (let looked = 0; looked < limit.most; looked++) await countAttempt(tx, digest, limit, clock.now());
    });
    const before = (await stage.rows("audit_events")).length;
    const met = await stage.as("a-association-administrator").get("/a/alder-bay/audit/rows.csv");
    expect([met.status, Number(met.headers.get("retry-after")) > MINUTE / SECOND]).toEqual([429, true]);
    expect((await stage.rows("audit_events")).length).toBe(before);
  }));

test("whoever has a PDF made over and over is asked to wait, and others are not", async () =>
  stage.forgetting(async () => {
    const { world, clock } = stage;
    const digest = world.signIn.keyedDigestOf(`made-pdf person ${cast.members.person.personId}`);
    const limit = rateLimits["made-pdf"].person;
    await world.store.withinPublic(async (tx) => {
      for (let made = 0; made < limit.most; made++) await countAttempt(tx, digest, limit, clock.now());
    });
    expect((await stage.as("person").get("/portfolio/plan.pdf")).status).toBe(429);
    expect((await stage.as("other-person").get("/portfolio/plan.pdf")).status).toBe(200);
  }));
