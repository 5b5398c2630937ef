import { afterAll, beforeAll, expect, test } from "vitest";
import { days, type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { composePortfolio } from "../core/entries/compose-portfolio.ts";
import { inventedPeople } from "../features/demonstration/cast.ts";
import { forgetDeletedEntries, listEntries } from "../store/entries.ts";
import { listFollows } from "../store/follows.ts";
import { listGrants } from "../store/portfolio-grants.ts";
import { seedDemonstration } from "./seed.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await seedDemonstration(house.world);
});
afterAll(async () => house.close());

const keptBy = async (name: string) => {
  const person = inventedPeople.find((each) => each.name === name);
  if (person === undefined) throw new Error(name);
  return house.world.store.withinPerson(person.id, async (tx) => ({
    id: person.id,
    entries: await listEntries(tx, person.id),
    follows: await listFollows(tx, person.id),
    grants: await listGrants(tx, person.id),
  }));
};

test("invented portfolios compose; what is half typed on purpose says what it waits for", async () => {
  for (const [name, waiting] of [
    ["Beth Arlington", [["training", [{ field: "date", problem: "required" }]]]],
    ["Rosa Elena Quiroga", []],
  ] as const) {
    const { id, entries } = await keptBy(name);
    const kept = { id, entries, holders: new Map(), confirmations: [], association: null, on: "2026-06-01" };
    const { uncounted } = composePortfolio(kept, house.world.standards.vocabulary, "stated");
    expect(uncounted.map(({ kind, problems }) => [kind, problems])).toEqual(waiting);
  }
});

test("seeded again, everything is there once", async () => {
  const before = await keptBy("Beth Arlington");
  await seedDemonstration(house.world);
  expect(await keptBy("Beth Arlington")).toEqual(before);
  expect(before.follows).toMatchObject([{ slug: "lantern-valley", categories: ["alliance-2024/IFS"] }]);
  expect(before.grants).toHaveLength(1);
});

test("housekeeping forgets only what was deleted", async () => {
  const { entries } = await keptBy("Beth Arlington");
  const forgotten = await house.world.store.withinJob(async (tx) =>
    forgetDeletedEntries(tx, house.clock.now() + days(99)),
  );
  expect(forgotten).toBe(0);
  expect((await keptBy("Beth Arlington")).entries).toHaveLength(entries.length);
});
