import { expect, test } from "vitest";
import type { Save } from "./answer.ts";
import { firstOf, fits } from "./batch.ts";

const save = (field: string, length: number): Save => ({
  field,
  typed: ["x".repeat(length), "y".repeat(length)],
  base: 0,
  number: 1,
});

test("a field that is never taken does not hold the others up", () => {
  expect([fits(save("a", 5000)), fits(save("a", 5001))]).toEqual([true, false]);
  expect(firstOf([save("a", 1), save("b", 6000), save("c", 1)]).map(({ field }) => field)).toEqual([
    "a",
    "c",
  ]);
});

test("what is more than a form holds goes one after the other, and each time something goes", () => {
  const fields = ["a", "b", "c", "d", "e"];
  let rest = fields.map((field) => save(field, 4500));
  const sent: string[][] = [];
  while (rest.length > 0) {
    const now = firstOf(rest);
    sent.push(now.map(({ field }) => field));
    rest = rest.filter((each) => !now.includes(each));
  }
  expect(sent).toEqual([["a", "b"], ["c", "d"], ["e"]]);
});
