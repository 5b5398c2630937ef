import type { Month } from "../../kernel/calendar.ts";
import { minus, plus, type Whole } from "../../kernel/whole.ts";
import type { Timeframe } from "../rows.ts";

/** Qualifying hours by month: index 0 is `first`. */
export type Months = {
  readonly first: Month;
  readonly hours: readonly Whole[];
  readonly provision: readonly Whole[];
};

/** A window of whole months, from its first to its last qualifying month, and what lies in it. */
export type Window = {
  readonly from: Month;
  readonly to: Month;
  readonly hours: Whole;
  readonly provision: Whole;
  readonly meetsFloor: boolean;
};

/** The minimums that a window should reach, in units; `provision` is null where it is not asked. */
export type Minimums = { readonly hours: Whole; readonly provision: Whole | null };

/**
 * The window chosen (docs/standards.md, "the window chosen"): of those that meet the floor and every minimum the one
 * with the most hours; if none does, of those that meet the floor; if none does, of all. Of equal ones the latest.
 * Null where no month qualifies.
 *
 * For each last month only the longest window is looked at: it has the most hours of both kinds and the widest span,
 * so no shorter one that ends there can be better.
 */
export const chooseWindow = (months: Months, timeframe: Timeframe, minimums: Minimums): Window | null => {
  const floor = timeframe.shortest ?? 0;
  let best: Window | null = null;
  let bestTier = -1;
  let hours: Whole = 0;
  let provision: Whole = 0;
  let start = 0;
  for (let end = 0; end < months.hours.length; end++) {
    const added = months.hours[end] as Whole;
    if (!(added > 0)) continue;
    hours = plus(hours, added);
    provision = plus(provision, months.provision[end] as Whole);
    while (end - start + 1 > timeframe.longest || !((months.hours[start] as Whole) > 0)) {
      hours = minus(hours, months.hours[start] as Whole);
      provision = minus(provision, months.provision[start] as Whole);
      start++;
    }
    const meetsFloor = end - start + 1 >= floor;
    const meetsMinimums =
      hours >= minimums.hours && (minimums.provision === null || provision >= minimums.provision);
    const tier = meetsFloor ? (meetsMinimums ? 2 : 1) : 0;
    if (best === null || tier > bestTier || (tier === bestTier && hours >= best.hours)) {
      best = { from: months.first + start, to: months.first + end, hours, provision, meetsFloor };
      bestTier = tier;
    }
  }
  return best;
};
