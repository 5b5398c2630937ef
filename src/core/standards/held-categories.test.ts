import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { heldCategories } from "./held-categories.ts";

const standards = [...library.editions.values()].map(({ standard }) => standard);
const addOns = standards.flatMap(({ categories }) =>
  categories.filter(({ profile }) => profile === null).map(({ code }) => code),
);

type Row = Readonly<Record<string, unknown>>;

/** Every object somewhere in a value, with those of the list in which it stands. */
const rowsIn = (value: unknown, beside: readonly Row[] = []): readonly (readonly [Row, readonly Row[]])[] => {
  if (Array.isArray(value)) return value.flatMap((each) => rowsIn(each, value as readonly Row[]));
  if (typeof value !== "object" || value === null) return [];
  return [[value as Row, beside], ...Object.values(value).flatMap((each) => rowsIn(each))];
};

const namesAddOn = (codes: unknown): boolean =>
  Array.isArray(codes) && addOns.some((code) => codes.includes(code));

const isEndorsedAlone = ({ ers, emergingYears: _years, ...further }: Row): boolean =>
  Array.isArray(ers) && ers.includes("endorsed") && Object.keys(further).length === 0;

test("every category but the add-ons is offered", () => {
  const offered = heldCategories(library);
  expect(addOns).toEqual(["ERS"]);
  for (const { categories } of standards)
    for (const { code } of categories) expect(offered.has(code), code).toBe(!addOns.includes(code));
});

test("wherever an edition takes an add-on as held, it takes standing as a supervisor as well", () => {
  const rows = standards.flatMap((standard) => rowsIn(standard));
  const takingIt = rows.filter(([{ held }]) => namesAddOn(held));
  expect(takingIt.length).toBeGreaterThan(0);
  for (const [, beside] of takingIt) expect(beside.some(isEndorsedAlone)).toBe(true);
  for (const [row] of rows)
    for (const asked of ["vettedAs", "meets", "supervisorHeld"]) expect(namesAddOn(row[asked])).toBe(false);
});
