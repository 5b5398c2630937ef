import { addYears, type Day, formatDay } from "../kernel/calendar.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Edition } from "../standards/edition.ts";
import { evaluate } from "../standards/evaluate.ts";
import { type Facts, factsOf } from "../standards/facts.ts";
import type { Category } from "../standards/standard.ts";
import type { Requirement, RequirementId, Unit, Verdict } from "../standards/verdict.ts";
import { monthEndsAfter, type Pace, type ProvisionParts, withMonth, withRenewals } from "./assumed-future.ts";
import { turningDays } from "./turning-days.ts";

/** What is missing of one requirement, and the first day on which it could be met. */
export type Missing = {
  readonly id: RequirementId;
  readonly missing?: number;
  readonly unit?: Unit;
  /** Null where no passing of time can meet it. */
  readonly earliest: string | null;
};

/** What is missing for one category, and the first day on which it could be submitted. */
export type Plan = {
  readonly category: string;
  readonly ready: boolean;
  readonly earliest: string | null;
  readonly missing: readonly Missing[];
};

/** How far ahead a plan looks. */
const YEARS_AHEAD = 10;

/** The pace that is assumed where nobody says otherwise, in hours. */
export const USUAL_PACE: Pace = { rscPerMonth: 2, trainingPerMonth: 3 };

/**
 * What is missing for a category on a day and when it could be met at the earliest, if jobs without an end go on,
 * memberships are renewed, and training and RSC of the right kind come at a steady pace (docs/portfolio.md, "plan").
 */
export const plan = (
  edition: Edition,
  portfolio: Portfolio,
  category: Category,
  overlays: readonly string[],
  asOf: Day,
  pace: Pace,
): Plan => {
  const until = addYears(asOf, YEARS_AHEAD);
  const judge = (facts: Facts, day: Day): Verdict =>
    evaluate(edition, facts, [category], overlays, day)[0] as Verdict;
  const now = judge(factsOf(portfolio), asOf);
  const unmet = now.requirements.filter(isMissing);
  const future = futureOf(
    edition,
    withRenewals(portfolio, asOf),
    monthEndsAfter(asOf, until),
    pace,
    asksForProvision(now)
      ? (soFar, day) => provisionMissing(judge(factsOf(soFar), day), pace)
      : () => noProvision,
  );
  const facts = factsOf(future);
  const asked = edition.overlays.filter(({ id }) => overlays.includes(id));
  const first = firstDays(turningDays(future, asked, asOf, until), until, (day) => judge(facts, day), [
    "ready",
    ...unmet.map(({ id }) => id),
  ]);
  const written = (target: string): string | null => {
    const day = first.get(target);
    return day === undefined ? null : formatDay(day);
  };
  return {
    category: category.code,
    ready: now.readyToSubmit,
    earliest: written("ready"),
    missing: unmet.map(({ id, missing, unit }) => ({
      id,
      ...(missing === undefined || unit === undefined ? {} : { missing, unit }),
      earliest: written(id),
    })),
  };
};

const isMissing = ({ status, stage }: Requirement): boolean => status === "unmet" && stage === "submission";

/** The portfolio with every assumed month; while provision hours are missing, a month's hours are these first. */
const futureOf = (
  edition: Edition,
  portfolio: Portfolio,
  days: readonly Day[],
  pace: Pace,
  provisionOn: (portfolio: Portfolio, day: Day) => ProvisionParts,
): Portfolio => {
  const categories = edition.standard.categories.map(({ code }) => code);
  return days.reduce(
    (soFar, day) => withMonth(soFar, categories, day, pace, provisionOn(soFar, day)),
    portfolio,
  );
};

const RSC_PROVISION: RequirementId = "rsc.about-provision";
const TRAINING_PROVISION: RequirementId = "training.rsc-provision";

/** True when a verdict asks for hours about providing RSC; whether it does is the same on every day. */
const asksForProvision = ({ requirements }: Verdict): boolean =>
  requirements.some(({ id }) => id === RSC_PROVISION || id === TRAINING_PROVISION);

/** How much of a month's hours goes to the provision hours that a verdict finds missing. */
const provisionMissing = ({ requirements }: Verdict, pace: Pace): ProvisionParts => {
  const part = (id: RequirementId, hours: number): number => {
    const found = requirements.find((each) => each.id === id);
    // A hundredth more than what is missing, because that was rounded for output.
    return found?.status === "unmet" ? Math.min(hours, Math.round((found.missing ?? 0) * 100 + 1) / 100) : 0;
  };
  return {
    rsc: part(RSC_PROVISION, pace.rscPerMonth),
    training: part(TRAINING_PROVISION, pace.trainingPerMonth),
  };
};

const noProvision: ProvisionParts = { rsc: 0, training: 0 };

/** For each target (a requirement's id, or `ready`) the first day on which it is no longer unmet. */
const firstDays = (
  days: readonly Day[],
  until: Day,
  judge: (day: Day) => Verdict,
  targets: readonly string[],
): ReadonlyMap<string, Day> => {
  const found = new Map<string, Day>();
  const pending = new Set(targets);
  for (let i = 0; i < days.length && pending.size > 0; i++) {
    const start = days[i] as Day;
    const end = (days[i + 1] ?? until + 1) - 1;
    const atStart = judge(start);
    const atEnd = end > start ? judge(end) : atStart;
    for (const target of pending) {
      if (isReached(atStart, target)) found.set(target, start);
      else if (isReached(atEnd, target))
        found.set(
          target,
          firstReached(start, end, (day) => isReached(judge(day), target)),
        );
    }
    for (const target of found.keys()) pending.delete(target);
  }
  return found;
};

const isReached = ({ readyToSubmit, requirements }: Verdict, target: string): boolean =>
  target === "ready"
    ? readyToSubmit
    : requirements.every(({ id, status }) => id !== target || status !== "unmet");

/** The first day after `before` on which it holds; it does not on `before`, does on `holds`, and never stops between. */
const firstReached = (before: Day, holds: Day, isHeld: (day: Day) => boolean): Day => {
  let [low, high] = [before, holds];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isHeld(middle)) high = middle;
    else low = middle;
  }
  return high;
};
