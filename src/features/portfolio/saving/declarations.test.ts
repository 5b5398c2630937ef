import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import type { Person } from "../../../core/access/actor.ts";
import type { EntrySave } from "../../../core/entries/save-entry.ts";
import { listEntries } from "../../../store/entries.ts";
import { saveEntry } from "./save-entry.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { personId, sessionId } = cast.members.person;

const signed = (day: string): Omit<EntrySave, "session"> => ({
  entry: house.world.ids.id(),
  kind: "declarations",
  editor: house.world.ids.id(),
  saves: [{ field: "ethicsSignedOn", typed: [day], base: 0, number: 1 }],
});

test("first declarations from many pages at once are one entry, with everything that was typed", async () => {
  const provedAt = house.clock.now();
  const person: Person = { kind: "person", personId, sessionId, strength: 1, provedAt, platformRoles: [] };
  const days = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05", "2026-01-06"];
  const outcomes = await Promise.all(days.map(async (day) => saveEntry(house.world, person, signed(day))));
  expect(outcomes.map(({ ok }) => ok)).toEqual(days.map(() => true));
  const entries = await house.world.store.withinPerson(personId, async (tx) => listEntries(tx, personId));
  expect(entries).toHaveLength(1);
  const [only] = entries;
  const typed = [only?.fields["ethicsSignedOn"], ...(only?.others ?? [])].flatMap((each) => each?.typed);
  expect(typed).toHaveLength(days.length);
  expect(new Set(typed)).toEqual(new Set(days));
});
