import fc from "fast-check";
import { expect, test } from "vitest";
import { anyTyped } from "../../../tests/kit/typed-entries.ts";
import type { TypedFields } from "./fields.ts";
import { hoursByYear, hoursInAll } from "./hours-by-year.ts";
import { type EntryKind, entryKinds } from "./kinds.ts";
import { outlineOf } from "./outline.ts";

test.each<readonly [EntryKind, TypedFields, object]>([
  ["training", {}, { from: null, to: null, goesOn: false, parts: [], hours: null }],
  ["training", { title: [" Babies "], hours: ["6"] }, { hours: 6, parts: [] }],
  [
    "training",
    { date: ["2025-03-01"], hours: ["1:30"] },
    { from: "2025-03-01", to: "2025-03-01", parts: [{ from: "2025-03-01", to: "2025-03-01", hours: 1.5 }] },
  ],
  ["training", { date: ["soon"], hours: ["some"] }, { from: null, hours: null, parts: [] }],
  [
    "training",
    { logged: ["sessions"], sessions: ["2025-03-08", "2", "2025-03-01", "1.1", "", "3", "2025-03-02", ""] },
    { from: "2025-03-01", to: "2025-03-08", hours: 3.1 },
  ],
  ["training", { logged: ["sessions"], date: ["2025-03-01"], hours: ["6"] }, { from: null, hours: null }],
  [
    "rsc",
    { from: ["2024-07-01"], to: ["2025-06-30"], hours: ["12"] },
    { from: "2024-07-01", to: "2025-06-30", hours: 12 },
  ],
  [
    "rsc",
    { to: ["2025-06-30"], hours: ["12"] },
    { parts: [{ from: "2025-06-30", to: "2025-06-30", hours: 12 }] },
  ],
  ["work", { employer: ["Willow"], from: ["2019-01-01"], going: ["goes-on"] }, { goesOn: true, to: null }],
  ["work", { title: [""], employer: ["Willow"], to: ["2020-01-01"] }, { to: null }],
  [
    "education",
    { finished: ["finished"], conferredOn: ["2018-05-12"] },
    { from: "2018-05-12", to: "2018-05-12" },
  ],
  ["endorsements", { earnedOn: ["2022-03-04"] }, { from: "2022-03-04", to: null, goesOn: true }],
])("%s with %o", (kind, typed, expected) => {
  expect(outlineOf(kind, typed)).toMatchObject(expected);
});

test.each(entryKinds.map((kind) => [kind] as const))("%s: whatever is typed has an outline", (kind) => {
  fc.assert(
    fc.property(anyTyped(kind), (typed) => {
      const { parts, hours } = outlineOf(kind, typed);
      expect(parts.every((part) => part.from.length === 10 && part.to.length === 10)).toBe(true);
      expect(hours === null || Number.isFinite(hours)).toBe(true);
    }),
  );
});

const part = (from: string, to: string, hours: number) => ({ parts: [{ from, to, hours }] });

test("hours are told by the year in which they were, the latest first", () => {
  expect(
    hoursByYear([
      part("2025-03-01", "2025-03-01", 1.1),
      part("2025-04-01", "2025-04-01", 2.2),
      part("2024-07-02", "2025-07-01", 365),
      { parts: [] },
      {
        parts: [
          { from: "2025-12-30", to: "2025-12-30", hours: 1 },
          { from: "2025-12-31", to: "2025-12-31", hours: 1 },
          { from: "2026-01-01", to: "2026-01-01", hours: 1 },
        ],
      },
    ]),
  ).toEqual([
    { year: "2026", hours: 1, entries: 1 },
    { year: "2025", hours: 187.3, entries: 4 },
    { year: "2024", hours: 183, entries: 1 },
  ]);
  expect(hoursByYear([])).toEqual([]);
});

test("all years together are all hours", () => {
  expect(hoursInAll([part("2025-03-01", "2025-03-01", 0.1), part("2025-03-01", "2025-03-01", 0.2)])).toBe(
    0.3,
  );
  const year = fc.integer({ min: 1990, max: 2030 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(year, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9000 }))),
      (all) => {
        const outlines = all.map(([from, years, hours]) =>
          part(`${from}-05-17`, `${from + years}-09-02`, hours / 100),
        );
        const sum = hoursByYear(outlines).reduce((total, { hours }) => total + hours, 0);
        expect(Math.abs(sum - hoursInAll(outlines))).toBeLessThan(0.5);
      },
    ),
  );
});

test("an end before its beginning counts in neither year", () => {
  expect(hoursByYear([part("2025-03-01", "2024-03-01", 4)])).toEqual([
    { year: "2025", hours: 0, entries: 1 },
  ]);
});
