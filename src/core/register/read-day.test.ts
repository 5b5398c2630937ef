import { expect, test } from "vitest";
import { readStandingDay } from "./read-day.ts";

test.each([
  ["2021-06-30", "2021-06-30"],
  [" 2021-06-30 ", "2021-06-30"],
  ["6/30/2021", "2021-06-30"],
  ["06/05/2021", "2021-06-05"],
  ["2/29/2024", "2024-02-29"],
  ["2/29/2023", undefined],
  ["30/6/2021", undefined],
  ["6/30/21", undefined],
  ["6-30-2021", undefined],
  ["44377", undefined],
  ["0021-06-30", undefined],
  ["2150-01-01", undefined],
  ["1950-01-01", "1950-01-01"],
  ["", undefined],
  ["2021-6-30", undefined],
])("%s is read as %s", (typed, day) => {
  expect(readStandingDay(typed)).toBe(day);
});
