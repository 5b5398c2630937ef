import { BEFORE_ALL_DAYS, type Day } from "../../kernel/calendar.ts";
import type { Education } from "../../portfolio/portfolio.ts";
import { type DegreeLevel, degreeLevels } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";
import type { EducationTest } from "../rows.ts";
import type { Reason } from "../verdict.ts";

/** From which day something counts, and whether only another route than a degree makes it so. */
export type Since = { readonly day: Day | null; readonly byRoute: boolean };

/** From when hours or days count: a degree level, and the routes that stand for it where it was not reached. */
export type SinceTest = { readonly level: DegreeLevel; readonly routes: readonly EducationTest[] };

/** True when the entry was conferred by the as-of day. */
export const isConferred = (entry: Education, asOf: Day): boolean =>
  entry.conferredOn !== null && entry.conferredOn <= asOf;

/** The rank of the highest degree conferred by the as-of day, -1 where there is none. */
export const highestRank = ({ facts, asOf }: Context): number =>
  facts.portfolio.education.reduce(
    (highest, entry) => (entry.rank > highest && isConferred(entry, asOf) ? entry.rank : highest),
    -1,
  );

const everyDay: Since = { day: BEFORE_ALL_DAYS, byRoute: false };

/**
 * The day of the first degree of the level or higher; where none is conferred by the as-of day, that of the earliest
 * entry of another route. Both count the day itself. Without a test, every day.
 */
export const sinceOf = (context: Context, test: SinceTest | null): Since => {
  if (test === null) return everyDay;
  const rank = degreeLevels.indexOf(test.level);
  const byDegree = earliest(context, (entry) => entry.rank >= rank);
  if (byDegree !== null || test.routes.length === 0) return { day: byDegree, byRoute: false };
  const byRoute = earliest(context, (entry) => test.routes.some((route) => rejection(entry, route) === null));
  return { day: byRoute, byRoute: byRoute !== null };
};

const earliest = ({ facts, asOf }: Context, accepts: (entry: Education) => boolean): Day | null => {
  let first: Day | null = null;
  for (const entry of facts.portfolio.education) {
    const day = entry.conferredOn;
    if (day !== null && day <= asOf && (first === null || day < first) && accepts(entry)) first = day;
  }
  return first;
};

/** Why an entry is not what the test accepts; null when it is. */
export const rejection = (entry: Education, test: EducationTest): Reason | null => {
  if (!test.kinds.includes(entry.kind)) return "degree-level";
  if (test.level !== undefined && entry.rank < degreeLevels.indexOf(test.level)) return "degree-level";
  return test.related && !entry.related ? "not-related" : null;
};
