import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { inEachAssociation } from "./in-each-association.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { a, b } = cast.associations;

test("each association is seen to, and what each gave is added up", async () => {
  expect(await inEachAssociation(house.world, async (id) => (id === a.id ? 3 : 4))).toBe(7);
});

test.each([a, b])("where it fails in $slug the others are seen to, and then it is told", async ({ id }) => {
  const done: string[] = [];
  const failure = new Error("it broke");
  const doing = inEachAssociation(house.world, async (association) => {
    if (association === id) throw failure;
    done.push(association);
    return 1;
  });
  await expect(doing).rejects.toMatchObject({ cause: failure });
  expect(done).toEqual([a.id, b.id].filter((each) => each !== id));
});
