import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, formatDay, parseDay } from "../kernel/calendar.ts";
import { countsOn, validThrough } from "./rating-validity.ts";

const day = (text: string): Day => parseDay(text) ?? 0;

describe("a rating is valid", () => {
  test.each([
    ["2026-03-15", 12, "2027-03-15"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-12-31", 1, "2027-01-31"],
  ])("received on %s for %i months: through %s", (received, months, last) => {
    expect(formatDay(validThrough(day(received), months))).toBe(last);
  });

  test("never shorter when it comes later or may be older", () => {
    const received = fc.integer({ min: day("2020-01-01"), max: day("2040-01-01") });
    fc.assert(
      fc.property(received, fc.integer({ min: 1, max: 60 }), (on, months) => {
        expect(validThrough(on + 1, months)).toBeGreaterThanOrEqual(validThrough(on, months));
        expect(validThrough(on, months + 1)).toBeGreaterThan(validThrough(on, months));
      }),
    );
  });

  test.each([
    ["the day before", true, "2026-03-14", false],
    ["the day itself", true, "2026-03-15", true],
    ["the last day", true, "2027-03-15", true],
    ["the day after the last", true, "2027-03-16", false],
    ["when it is void", false, "2026-06-01", false],
  ])("%s", (_, counts, on, expected) => {
    expect(countsOn({ counts, receivedOn: day("2026-03-15") }, 12, day(on))).toBe(expected);
  });
});
