// Presses that come at the same moment, each on a connection of its own.
import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Person } from "../../../core/access/actor.ts";
import { listExports } from "../../../store/exports.ts";
import { askForFile } from "./ask-for-file.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { personId, sessionId } = cast.members.person;

test("no more files are begun than may be waited for, however many presses come at once", async () => {
  const { world, clock } = house;
  const me: Person = {
    kind: "person",
    personId,
    sessionId,
    strength: 1,
    provedAt: clock.now(),
    platformRoles: [],
  };
  const asked = await Promise.all(
    Array.from({ length: 8 }, async () =>
      askForFile(world, me, {
        id: world.ids.id(),
        format: "xlsx",
        language: "en",
        timeZone: "UTC",
      }),
    ),
  );
  expect(asked.filter(({ ok }) => ok)).toHaveLength(3);
  const there = await world.store.withinPerson(personId, async (tx) =>
    listExports(tx, personId, clock.now()),
  );
  expect(there).toHaveLength(3);
});
