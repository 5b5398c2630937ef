import { addYears, type Day, formatDay } from "../kernel/calendar.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Edition } from "../standards/edition.ts";
import { evaluate } from "../standards/evaluate.ts";
import { type Facts, factsOf } from "../standards/facts.ts";
import type { Category } from "../standards/standard.ts";
import type { Requirement, RequirementId, Unit, Verdict } from "../standards/verdict.ts";
import { monthEndsAfter, type Pace, type ProvisionParts, withRenewals } from "./assumed-future.ts";
import { type Awaited, firstDays } from "./first-days.ts";
import { growingFuture } from "./growing-future.ts";
import { eventDays, withMonthEnds } from "./turning-days.ts";

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
  const renewed = withRenewals(portfolio, asOf);
  const factsOn = growingFuture(
    renewed,
    edition.standard.categories.map(({ code }) => code),
    monthEndsAfter(asOf, until),
    pace,
    asksForProvision(now) ? (before, day) => provisionMissing(judge(before, day), pace) : () => noProvision,
  );
  const asked = edition.overlays.filter(({ id }) => overlays.includes(id));
  const events = eventDays(renewed, asked, asOf, until);
  const days = { turning: withMonthEnds(events, asOf, until), events, until };
  const first = firstDays(days, (day) => judge(factsOn(day), day), ["ready", ...unmet.map(({ id }) => id)]);
  const written = (awaited: Awaited): string | null => {
    const day = first.get(awaited);
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
