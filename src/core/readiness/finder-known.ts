import type { Day } from "../kernel/calendar.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { degreeLevels } from "../portfolio/terms.ts";
import type { FinderKnown } from "./finder.ts";

/** What the finder need not ask: the highest degree conferred by a day, and whether an endorsement is held on it. */
export const knownOf = ({ education, endorsements }: Portfolio, today: Day): FinderKnown => {
  const ranks = education
    .filter(({ conferredOn }) => conferredOn !== null && conferredOn <= today)
    .map(({ rank }) => rank);
  return {
    degree: degreeLevels[Math.max(-1, ...ranks)] ?? null,
    holds: endorsements.some(
      ({ earnedOn, endedOn }) => earnedOn <= today && (endedOn === null || endedOn >= today),
    ),
  };
};
