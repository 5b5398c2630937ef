import { afterAll, beforeAll, expect, test } from "vitest";
import { cast, memberNames } from "../kit/actors.ts";
import { openStage, type Stage } from "../kit/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

test("what was done is forgotten, and seen until then", async () => {
  const before = await stage.contents();
  const { personId } = cast.members.person;
  const inside = await stage.forgetting(async () => {
    await stage.world.store.withinPerson(personId, async (tx) => {
      await tx.write("harness.rename", tx.db.updateTable("persons").set({ name: "Somebody Else" }));
      tx.log.append({ action: "account.changed", subject: { kind: "person", id: personId } });
    });
    return stage.contents();
  });
  const changed = [...before].filter(([name, digest]) => inside.get(name) !== digest).map(([name]) => name);
  expect(changed.toSorted()).toEqual(["audit_chains", "audit_events", "persons"]);
  expect(await stage.contents()).toEqual(before);
});

test("everybody of the cast is signed in as themselves", async () => {
  const greeted: string[] = [];
  for (const name of memberNames) {
    const { text } = await stage.as(name).get("/");
    if (text.includes(cast.members[name].called)) greeted.push(name);
  }
  expect(greeted).toEqual(memberNames);
  const { status, text } = await stage.as("visitor").get("/");
  expect([status, text.includes("Cast ")]).toEqual([200, false]);
});
