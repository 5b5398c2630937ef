import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { lockSeries } from "./entries.ts";
import { lockImporting } from "./imports.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

test("a lock keeps others waiting to the end of the transaction, and only those who ask for the same", async () => {
  const { store, ids } = house.world;
  const person: PersonId = ids.id();
  const order: string[] = [];
  const holding = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  const first = store.withinPerson(person, async (tx) => {
    await lockSeries(tx, person);
    holding.resolve();
    await over.promise;
    order.push("first");
  });
  await holding.promise;
  const second = store.withinPerson(person, async (tx) => {
    await lockSeries(tx, person);
    order.push("second");
  });
  await store.withinPerson(person, async (tx) => lockImporting(tx, person));
  await store.withinPerson(ids.id(), async (tx) => lockSeries(tx, ids.id()));
  order.push("others");
  over.resolve();
  await Promise.all([first, second]);
  expect(order).toEqual(["others", "first", "second"]);
});
