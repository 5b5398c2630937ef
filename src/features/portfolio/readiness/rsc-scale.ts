import type { Month } from "../../../core/kernel/calendar.ts";
import type { RscMonth } from "../../../core/standards/rsc-by-month.ts";

/** Hours as they have added up by the end of a month: what counts, what lies outside the window, what does not count. */
export type AddedUp = {
  readonly month: Month;
  readonly inside: number;
  readonly outside: number;
  readonly other: number;
};

const FEWEST_MONTHS = 12;

const none: Omit<RscMonth, "month"> = { counts: 0, other: 0, isInside: false, isSpread: false };

/** Months with what had added up by their end, in order; a year at least, so that a single month is not a wall. */
export const addedUp = (months: readonly RscMonth[]): readonly AddedUp[] => {
  const last = months.at(-1)?.month;
  if (last === undefined) return [];
  const first = Math.min(months[0]?.month ?? last, last - FEWEST_MONTHS + 1);
  const byMonth = new Map(months.map((each) => [each.month, each]));
  let [inside, outside, other] = [0, 0, 0];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index;
    const each = byMonth.get(month) ?? none;
    if (each.isInside) inside += each.counts;
    else outside += each.counts;
    other += each.other;
    return { month, inside, outside, other };
  });
};

const MOST_HOUR_TICKS = 5;

/** Whole hours to write beside a picture that reaches so high: 0, and up to five more at even distances. */
export const hourTicks = (most: number): readonly number[] => {
  const sizes = Array.from({ length: 8 }, (_, power) => [1, 2, 5].map((each) => each * 10 ** power)).flat();
  const step = sizes.find((size) => most / size <= MOST_HOUR_TICKS) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
};

/** A month to name below a picture: by its year alone, where only Januaries are named. */
export type MonthTick = { readonly month: Month; readonly isYear: boolean };

const YEAR = 12;
/** Distances of ticks in months, and how many of them fit beside each other on the smallest screen. */
const distances = [1, 3, 6, ...[1, 2, 5, 10, 20, 50, 100].map((years) => years * YEAR)];
const mostTicks = (distance: number): number => (distance < YEAR ? 3 : 5);

/** The months to name below a picture from one month to another: even distances, as many as fit. */
export const monthTicks = (first: Month, last: Month): readonly MonthTick[] => {
  const at = (distance: number): readonly Month[] => {
    const from = Math.ceil(first / distance) * distance;
    return Array.from(
      { length: Math.max(0, Math.floor((last - from) / distance) + 1) },
      (_, index) => from + index * distance,
    );
  };
  const distance = distances.find((each) => at(each).length <= mostTicks(each)) ?? 0;
  return distance === 0 ? [] : at(distance).map((month) => ({ month, isYear: distance >= YEAR }));
};
