import { expect, test } from "vitest";
import { fold, matching } from "./matching.ts";

const people = ["Íñigo Salvatierra", "Ana Peñaranda", "Anika Inigo", "Dorothea Finch"].map((label) => ({
  label,
}));
const found = (typed: string): readonly string[] => matching(people, typed).map(({ label }) => label);

test.each([
  ["iñigo", ["Íñigo Salvatierra", "Anika Inigo"]],
  ["INIGO", ["Íñigo Salvatierra", "Anika Inigo"]],
  ["pena", ["Ana Peñaranda"]],
  ["finch dor", ["Dorothea Finch"]],
  ["ana x", []],
])("%s finds %j", (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test("nothing typed finds all, in their order", () => {
  expect(found("  ")).toEqual(people.map(({ label }) => label));
});

test("accents that are written apart are the same letters", () => {
  expect(fold("Pen\u0303a")).toBe(fold("Peña"));
});
