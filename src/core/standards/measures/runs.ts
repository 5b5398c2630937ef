import { firstDayOf, lastDayOf, type Month, monthOf } from "../../kernel/calendar.ts";
import type { Whole } from "../../kernel/whole.ts";
import type { Rsc } from "../../portfolio/portfolio.ts";
import type { RscHours, Spread } from "../facts.ts";
import { isInside, type Period } from "./period.ts";

/** Whole months in a row with an equal share each, or one sitting: hours of one entry, in units of the facts. */
export type Run = {
  readonly first: Month;
  readonly last: Month;
  readonly hours: Whole;
  readonly provision: Whole;
};

/**
 * What of an entry lies inside the periods (apart and in order): the sittings on their day; of a range the months
 * of which every day that the entry covers does.
 */
export const runsIn = (hours: RscHours, entry: Rsc, periods: readonly Period[]): readonly Run[] => {
  const runs: Run[] = [];
  if (hours.spread !== null) {
    for (const period of periods) addMonths(runs, hours.spread, entry, period);
    return runs;
  }
  for (const { day, month, ...amounts } of hours.sittings) {
    if (isInside(day, periods)) runs.push({ first: month, last: month, ...amounts });
  }
  return runs;
};

const addMonths = (runs: Run[], spread: Spread, entry: Rsc, period: Period): void => {
  const first = period.from <= entry.from ? spread.first : firstWholeMonth(period.from, spread.first);
  const last = period.to >= entry.to ? spread.last : lastWholeMonth(period.to, spread.last);
  if (first <= last) runs.push({ first, last, hours: spread.hours, provision: spread.provision });
};

/** The first month, from `earliest` on, of which no covered day lies before `day` (which is after the entry's first). */
const firstWholeMonth = (day: number, earliest: Month): Month => {
  if (day < firstDayOf(earliest)) return earliest;
  const month = monthOf(day);
  return month > earliest && day === firstDayOf(month) ? month : month + 1;
};

/** The last month, up to `latest`, of which no covered day lies after `day` (which is before the entry's last). */
const lastWholeMonth = (day: number, latest: Month): Month => {
  if (day > lastDayOf(latest)) return latest;
  const month = monthOf(day);
  return month < latest && day === lastDayOf(month) ? month : month - 1;
};
