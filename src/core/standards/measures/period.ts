import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, type Day } from "../../kernel/calendar.ts";

/** Days from one to another, both included; none where it ends before it begins. */
export type Period = { readonly from: Day; readonly to: Day };

/** Every day. */
export const always: readonly Period[] = [{ from: BEFORE_ALL_DAYS, to: AFTER_ALL_DAYS }];

/** All days up to one, that day included. */
export const upTo = (to: Day): Period => ({ from: BEFORE_ALL_DAYS, to });

/** Periods cut to the days from one to another. */
export const clipped = (periods: readonly Period[], from: Day, to: Day): readonly Period[] =>
  periods.map((period) => ({ from: Math.max(period.from, from), to: Math.min(period.to, to) }));

/** True for a day in one of the periods, which are apart and in order (what is clipped away may be among them). */
export const isInside = (day: Day, periods: readonly Period[]): boolean => {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as Period).to < day) low = middle + 1;
    else high = middle;
  }
  const first = periods[low];
  return first !== undefined && first.from <= day;
};
