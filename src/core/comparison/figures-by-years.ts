import { figureForYears } from "../standards/figure-for-years.ts";
import type { RenewalRow } from "../standards/rows.ts";
import type { Cycle } from "../standards/standard.ts";
import { changeBetween, particular } from "./change.ts";
import type { At } from "./place.ts";
import type { Principle } from "./principles.ts";

/** One figure, or one for each whole year endorsed. */
export type Figures = Extract<RenewalRow, { id: "renewal.rsc" }>["hours"];

/** The fewest whole years for which anything can be due. */
const fewestYears = ({ yearsCountedTo, freeBelowYears, years }: Cycle): number =>
  yearsCountedTo === "deadline" ? freeBelowYears : Math.max(0, freeBelowYears - years);

/**
 * Hours by years endorsed, compared for every number of years that can be due. Figures of cycles that are not equally
 * long are figures of different things: then a difference is neither tighter nor looser.
 */
export const moreForAnyYearsIsTighter: Principle<Figures> = (what, before = 0, after = 0, at) => {
  const differences = yearsDue(before, after, at).map(
    (years) => figureForYears(after, years) - figureForYears(before, years),
  );
  const isSame = differences.every((difference) => difference === 0);
  if (!isSame && at.before.cycle.years !== at.after.cycle.years)
    return particular(what, before, after, "changed");
  return particular(
    what,
    before,
    after,
    changeBetween(
      differences.every((difference) => difference >= 0),
      differences.every((difference) => difference <= 0),
    ),
  );
};

const yearsDue = (before: Figures, after: Figures, at: At): readonly number[] => {
  const cycles = [at.before.cycle, at.after.cycle];
  const length = (figures: Figures): number => (typeof figures === "number" ? 1 : figures.length);
  const first = Math.min(...cycles.map(fewestYears));
  const most = Math.max(...cycles.map(({ mostYears }) => mostYears ?? Number.POSITIVE_INFINITY));
  const last = Math.max(first, Math.min(most, Math.max(length(before), length(after))));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};
