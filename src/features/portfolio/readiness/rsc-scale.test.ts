import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RscMonth } from "../../../core/standards/rsc-by-month.ts";
import { addedUp, hourTicks, monthTicks } from "./rsc-scale.ts";

/** How far each is from the one before it, where that differs. */
const distancesIn = (ticks: readonly number[]): ReadonlySet<number> =>
  new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0)));

const anyMonth = fc.integer({ min: 1900 * 12, max: 2100 * 12 });

describe("the hours beside the picture", () => {
  test.each([
    [0, [0]],
    [3, [0, 1, 2, 3]],
    [24, [0, 5, 10, 15, 20]],
    [27, [0, 10, 20]],
    [50, [0, 10, 20, 30, 40, 50]],
    [1234.5, [0, 500, 1000]],
  ])("up to %d", (most, ticks) => {
    expect(hourTicks(most)).toEqual(ticks);
  });

  test("are few, even and none above the picture, however high it is", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (most) => {
        const ticks = hourTicks(most);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks[0]).toBe(0);
        expect(Math.max(...ticks)).toBeLessThanOrEqual(most);
        expect(distancesIn(ticks).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the months below the picture", () => {
  const year = 2024 * 12;

  test("are years where there are several", () => {
    expect(monthTicks(year - 3, year + 30)).toEqual([
      { month: year, isYear: true },
      { month: year + 12, isYear: true },
      { month: year + 24, isYear: true },
    ]);
  });

  test("are months within a year or two", () => {
    expect(monthTicks(year + 1, year + 12).map(({ month }) => month)).toEqual([year + 6, year + 12]);
  });

  test("are few, even and within the picture, however long it is", () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 11, max: 1200 }), (first, length) => {
        const ticks = monthTicks(first, first + length);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.length).toBeGreaterThan(0);
        for (const { month } of ticks) {
          expect(month).toBeGreaterThanOrEqual(first);
          expect(month).toBeLessThanOrEqual(first + length);
        }
        expect(distancesIn(ticks.map(({ month }) => month)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("hours added up", () => {
  const at = (month: number, counts: number, other: number, isInside: boolean): RscMonth => ({
    month,
    counts,
    other,
    isInside,
    isSpread: false,
  });

  test("grow month by month, what is outside the window apart", () => {
    const months = [at(100, 2, 0, false), at(101, 0, 1, false), at(102, 3, 0, true), at(113, 1, 1, true)];
    const added = addedUp(months);
    expect(added.map(({ month }) => month)).toEqual(Array.from({ length: 14 }, (_, index) => 100 + index));
    expect(added[0]).toEqual({ month: 100, inside: 0, outside: 2, other: 0 });
    expect(added[2]).toEqual({ month: 102, inside: 3, outside: 2, other: 1 });
    expect(added.at(-1)).toEqual({ month: 113, inside: 4, outside: 2, other: 2 });
  });

  test("show a year at least", () => {
    expect(addedUp([at(100, 2, 0, true)]).map(({ inside }) => inside)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    ]);
    expect(addedUp([])).toEqual([]);
  });
});
