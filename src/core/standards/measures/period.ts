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
