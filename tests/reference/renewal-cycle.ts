import { anniversary, laterOf, nextDay, wholeYears, yearOf } from "./dates.ts";
import type { Endorsement } from "./portfolio.ts";
import type { Standard } from "./question.ts";

export interface Cycle {
  from: string;
  opensOn: string;
  deadline: string;
}

const FIRST_ALLIANCE_DEADLINE_YEAR = 2024;

/** How many years a cycle lasts. */
const lengthOf = (standard: Standard): number => (standard === "alliance-2024" ? 3 : 1);

/** The first deadline that passes the test, counting up from the earliest year there can be one. */
const firstDeadline = (
  standard: Standard,
  endorsement: Endorsement,
  fits: (deadline: string) => boolean,
): string => {
  let year = standard === "alliance-2024" ? FIRST_ALLIANCE_DEADLINE_YEAR : yearOf(endorsement.earnedOn);
  while (!fits(`${year}-12-31`)) {
    year += lengthOf(standard);
  }
  return `${year}-12-31`;
};

export const cycleOf = (endorsement: Endorsement, standard: Standard, asOf: string): Cycle => {
  const { renewedThrough, earnedOn } = endorsement;
  const deadline = firstDeadline(standard, endorsement, (candidate) =>
    renewedThrough === null ? candidate >= asOf : candidate > renewedThrough && candidate >= earnedOn,
  );
  const previousDeadline = anniversary(deadline, -lengthOf(standard));
  return {
    from: nextDay(laterOf(previousDeadline, earnedOn)),
    opensOn: `${yearOf(deadline)}-10-01`,
    deadline,
  };
};

/** Three-year cycle: by the deadline, at most three. Yearly: on the first day of the year. */
export const yearsEndorsed = (endorsement: Endorsement, standard: Standard, cycle: Cycle): number =>
  standard === "alliance-2024"
    ? Math.min(3, wholeYears(endorsement.earnedOn, cycle.deadline))
    : wholeYears(endorsement.earnedOn, `${yearOf(cycle.deadline)}-01-01`);

export const isFreeOfRenewal = (endorsement: Endorsement, cycle: Cycle): boolean =>
  wholeYears(endorsement.earnedOn, cycle.deadline) < 1;
