import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addYears,
  dayOf,
  firstDayOf,
  formatDay,
  formatMonth,
  isLeapYear,
  lastDayOf,
  monthOf,
  parseDay,
  partsOf,
  wholeYearsBetween,
} from "./calendar.ts";

/** A date of the years 1 to 9999, as the platform counts it. */
const anyDate = fc.integer({ min: -719_162, max: 2_932_896 });
const platformText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const parsed = (text: string): number => {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  return day;
};

describe("against the platform's own calendar", () => {
  test("every day is written and read as the platform does", () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(formatDay(day)).toBe(platformText(day));
        expect(parseDay(platformText(day))).toBe(day);
        const { year, month, dayOfMonth } = partsOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(formatMonth(monthOf(day))).toBe(platformText(day).slice(0, 7));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  test("every month from 1890 to 2110 begins and ends where the platform says", () => {
    for (let month = 1890 * 12; month < 2110 * 12; month++) {
      const first = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
      const last = Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / 86_400_000;
      expect([firstDayOf(month), lastDayOf(month)]).toEqual([first, last]);
      expect([monthOf(first), monthOf(last)]).toEqual([month, month]);
    }
  });
});

test.each([
  "2021-02-29",
  "1900-02-29",
  "2021-04-31",
  "2021-00-10",
  "2021-13-01",
  "2021-01-00",
  "2021-1-1",
  "21-01-01",
  "2021-01-01T00:00:00Z",
  "2021/01/01",
  " 2021-01-01",
  "２０２１-01-01",
  "0000-01-01",
  "",
  "abcd-ef-gh",
])("%j is no date", (text) => {
  expect(parseDay(text)).toBeNull();
});

test.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is a date", (text) => {
  expect(formatDay(parsed(text))).toBe(text);
});

test.each([
  [1900, false],
  [2000, true],
  [2023, false],
  [2024, true],
])("%i is a leap year: %s", (year, isLeap) => {
  expect(isLeapYear(year)).toBe(isLeap);
});

test.each([
  ["2024-02-29", 1, "2025-03-01"],
  ["2024-02-29", 4, "2028-02-29"],
  ["2024-02-29", -1, "2023-03-01"],
  ["2021-12-31", 3, "2024-12-31"],
])("%s and %i years is %s", (from, years, to) => {
  expect(formatDay(addYears(parsed(from), years))).toBe(to);
});

test.each([
  ["2024-12-31", "2027-12-31", 3],
  ["2025-01-01", "2027-12-31", 2],
  ["2024-02-29", "2025-02-28", 0],
  ["2024-02-29", "2025-03-01", 1],
  ["2021-06-30", "2021-06-30", 0],
  ["2021-06-30", "2020-06-30", 0],
])("from %s to %s are %i whole years", (from, to, years) => {
  expect(wholeYearsBetween(parsed(from), parsed(to))).toBe(years);
});
