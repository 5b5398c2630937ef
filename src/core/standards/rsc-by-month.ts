import type { Day, Month } from "../kernel/calendar.ts";
import { minus, plus, type Whole } from "../kernel/whole.ts";
import type { Rsc } from "../portfolio/portfolio.ts";
import { itemsOf } from "./apply-overlays.ts";
import { rowsOf } from "./compile.ts";
import { contextOf } from "./context.ts";
import { type Edition, overlaysInForce } from "./edition.ts";
import { type Facts, inHours } from "./facts.ts";
import { sinceOf } from "./measures/degree.ts";
import { upTo } from "./measures/period.ts";
import { rscFound } from "./measures/rsc.ts";
import { runsIn } from "./measures/runs.ts";
import { rowIn, rscTestOf } from "./resolve.ts";
import type { Timeframe } from "./rows.ts";
import type { Category } from "./standard.ts";

/** RSC of one calendar month, in hours rounded for output. */
export type RscMonth = {
  readonly month: Month;
  /** What counts for the category. */
  readonly counts: number;
  /** What is recorded beside it and does not count. */
  readonly other: number;
  /** Whether it lies in the window; without a timeframe everything that counts does. */
  readonly isInside: boolean;
  /** Whether a total of several months is part of it: it has an equal share, since nobody knows the days. */
  readonly isSpread: boolean;
};

/** A person's RSC in time, as a category counts it. */
export type RscByMonth = {
  readonly timeframe: Timeframe | null;
  readonly window: { readonly from: Month; readonly to: Month } | null;
  /** From the first to the last month with any RSC, without gaps. */
  readonly months: readonly RscMonth[];
  /** Hours that count, inside and outside of the window, and hours that do not: sums before rounding. */
  readonly inside: number;
  readonly outside: number;
  readonly other: number;
};

type Sums = Map<Month, Whole>;

const add = (sums: Sums, month: Month, hours: Whole): void => {
  sums.set(month, plus(sums.get(month) ?? 0, hours));
};

/** Everything recorded up to a day, by month: of a range the months that have passed. */
const recorded = ({ rsc, portfolio }: Facts, asOf: Day): Sums => {
  const sums: Sums = new Map();
  rsc.forEach((hours, index) => {
    const entry = portfolio.rsc[index] as Rsc; // the facts have one for each entry
    if (entry.from > asOf) return;
    for (const run of runsIn(hours, entry, [upTo(asOf)]))
      for (let month = run.first; month <= run.last; month++) add(sums, month, run.hours);
  });
  return sums;
};

/** The months of totals that touch more than one. */
const spreadOver = ({ rsc }: Facts): ReadonlySet<Month> => {
  const months = new Set<Month>();
  for (const { spread } of rsc) {
    if (spread === null || spread.first === spread.last) continue;
    for (let month = spread.first; month <= spread.last; month++) months.add(month);
  }
  return months;
};

const total = (sums: Sums, isWanted: (month: Month) => boolean): Whole =>
  [...sums].reduce<Whole>((soFar, [month, hours]) => (isWanted(month) ? plus(soFar, hours) : soFar), 0);

/**
 * RSC by month, as `evaluate` counts it for a category on a day: the same tests, the same window. Null where the
 * edition asks the category for no RSC.
 */
export const rscByMonth = (
  edition: Edition,
  facts: Facts,
  category: Category,
  overlays: readonly string[],
  asOf: Day,
): RscByMonth | null => {
  const rows = rowsOf(edition, category, itemsOf(overlaysInForce(edition, overlays, asOf)));
  if (rowIn(rows, "rsc.hours") === undefined) return null;
  const test = rscTestOf(category, rows);
  const context = contextOf(facts, asOf);
  const { months, window } = rscFound(context, test, sinceOf(context, test.since));
  const counted: Sums = new Map();
  months.hours.forEach((hours, index) => {
    if (hours > 0) counted.set(months.first + index, hours);
  });
  const all = recorded(facts, asOf);
  const spread = spreadOver(facts);
  const isInside = (month: Month): boolean =>
    test.timeframe === null || (window !== null && month >= window.from && month <= window.to);
  const [first, last] = [Math.min(...all.keys()), Math.max(...all.keys())];
  const length = all.size === 0 ? 0 : last - first + 1;
  const everything = total(all, () => true);
  return {
    timeframe: test.timeframe,
    window: window === null ? null : { from: window.from, to: window.to },
    months: Array.from({ length }, (_, index) => {
      const month = first + index;
      const counts = counted.get(month) ?? 0;
      return {
        month,
        counts: inHours(facts, counts),
        other: inHours(facts, minus(all.get(month) ?? 0, counts)),
        isInside: isInside(month),
        isSpread: all.has(month) && spread.has(month),
      };
    }),
    inside: inHours(facts, total(counted, isInside)),
    outside: inHours(
      facts,
      total(counted, (month) => !isInside(month)),
    ),
    other: inHours(
      facts,
      minus(
        everything,
        total(counted, () => true),
      ),
    ),
  };
};
