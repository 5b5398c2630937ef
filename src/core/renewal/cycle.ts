import {
  addYears,
  BEFORE_ALL_DAYS,
  type Day,
  dayOf,
  parseDay,
  partsOf,
  wholeYearsBetween,
} from "../kernel/calendar.ts";
import type { Endorsement } from "../portfolio/portfolio.ts";
import type { Cycle } from "../standards/standard.ts";

/** One renewal period of one endorsement. All days are included. */
export type RenewalCycle = {
  readonly from: Day;
  readonly opensOn: Day;
  readonly deadline: Day;
  readonly yearsEndorsed: number;
  /** Whole years on the first day of the cycle's last year, as exceptions for long-held endorsements ask. */
  readonly yearsOnFirstDay: number;
  /** False where the endorsement is too young for anything to be due. */
  readonly isDue: boolean;
};

/**
 * The latest earned endorsement of a category held on a day; null where there is none. Of two earned on one day the
 * one renewed for the later deadline, so that the order of the file never matters.
 */
export const endorsementHeld = (
  endorsements: readonly Endorsement[],
  category: string,
  asOf: Day,
): Endorsement | null => {
  const held = endorsements.filter(
    (each) => each.category === category && each.earnedOn <= asOf && (each.endedOn ?? asOf) >= asOf,
  );
  const renewed = ({ renewedThrough }: Endorsement): Day => renewedThrough ?? BEFORE_ALL_DAYS;
  return held.sort((a, b) => b.earnedOn - a.earnedOn || renewed(b) - renewed(a))[0] ?? null;
};

/** The first deadline that is not before a day; there is none before the edition's first. */
const firstDeadlineFrom = (anchor: Day, years: number, day: Day): Day => {
  if (day <= anchor) return anchor;
  const yearsAway = partsOf(day).year - partsOf(anchor).year;
  const guess = addYears(anchor, Math.floor(yearsAway / years) * years);
  return guess >= day ? guess : addYears(guess, years);
};

/**
 * The cycle that an endorsement stands in: that of the first deadline after the last one it was renewed for (and not
 * before the day it was earned); where no renewal is on record, of the first deadline not before the as-of day.
 */
export const cycleOf = (rules: Cycle, endorsement: Endorsement, asOf: Day): RenewalCycle => {
  const anchor = parseDay(rules.firstDeadline) ?? 0;
  const { earnedOn, renewedThrough } = endorsement;
  const earliest = renewedThrough === null ? asOf : Math.max(renewedThrough + 1, earnedOn);
  const deadline = firstDeadlineFrom(anchor, rules.years, earliest);
  const [month = 1, dayOfMonth = 1] = rules.opens.split("-").map(Number);
  const cycleBegins = addYears(deadline, -rules.years) + 1;
  const yearBegins = addYears(deadline, -1) + 1;
  const yearsOnFirstDay = wholeYearsBetween(earnedOn, yearBegins);
  const yearsByDeadline = wholeYearsBetween(earnedOn, deadline);
  const years =
    rules.yearsCountedTo === "deadline" ? yearsByDeadline : wholeYearsBetween(earnedOn, cycleBegins);
  return {
    from: Math.max(cycleBegins, earnedOn + 1),
    opensOn: dayOf(partsOf(deadline).year, month, dayOfMonth),
    deadline,
    yearsEndorsed: Math.min(years, rules.mostYears ?? years),
    yearsOnFirstDay,
    isDue: yearsByDeadline >= rules.freeBelowYears,
  };
};
