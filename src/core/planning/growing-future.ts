import type { Day } from "../kernel/calendar.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { type Facts, factsOf } from "../standards/facts.ts";
import { type Pace, type ProvisionParts, withMonth } from "./assumed-future.ts";

/** What decides on a month that is about to come, from everything before it. */
export type ProvisionOn = (before: Facts, day: Day) => ProvisionParts;

/**
 * A portfolio to which a month's training and RSC come on the last day of each month: asked for day after day, it gives
 * the facts as they are by then. Months that nobody asks for are never worked out.
 */
export const growingFuture = (
  portfolio: Portfolio,
  categories: readonly string[],
  monthEnds: readonly Day[],
  pace: Pace,
  provisionOn: ProvisionOn,
): ((day: Day) => Facts) => {
  let facts = factsOf(portfolio);
  let next = 0;
  return (day) => {
    const begun = next;
    let grown = facts.portfolio;
    for (; next < monthEnds.length && (monthEnds[next] as Day) <= day; next++) {
      const end = monthEnds[next] as Day;
      const before = grown === facts.portfolio ? facts : factsOf(grown);
      grown = withMonth(grown, categories, end, pace, provisionOn(before, end));
    }
    if (next > begun) facts = factsOf(grown);
    return facts;
  };
};
