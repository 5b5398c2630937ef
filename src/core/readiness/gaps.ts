import type { Day } from "../kernel/calendar.ts";
import type { Pace } from "../planning/assumed-future.ts";
import { type Gap, orderOfEffect } from "../planning/order-of-effect.ts";
import { plan } from "../planning/plan.ts";
import type { Requirement, Verdict } from "../standards/verdict.ts";
import { judgedAs, type Viewed, verdictFor } from "./readiness.ts";
import type { Target } from "./target.ts";

/** What is missing of a category in order of effect. */
export type Gaps = {
  readonly verdict: Verdict;
  readonly gaps: readonly { readonly gap: Gap; readonly requirement: Requirement }[];
  /** The first day on which all of it could be there, as `2027-03-01`; null where time alone never brings that. */
  readonly earliest: string | null;
  /** The day on which all that time brings could be there. */
  readonly byTime: Day | null;
  /** How many areas of the profile nothing is tagged with. */
  readonly uncovered: number;
};

/** Finds what is missing of a category, and what of it holds the day back most. */
export const gapsOf = (viewed: Viewed, target: Target, pace: Pace): Gaps => {
  const { offer, category } = target;
  const { composed } = judgedAs(viewed, target);
  const verdict = verdictFor(viewed, target);
  const made = plan(offer.edition, composed.portfolio, category, offer.overlays, offer.today, pace);
  const { gaps, byTime } = orderOfEffect(made, offer.today);
  const requirements = new Map(verdict.requirements.map((each) => [each.id, each]));
  return {
    verdict,
    gaps: gaps.flatMap((gap) => {
      const requirement = requirements.get(gap.id);
      return requirement === undefined ? [] : [{ gap, requirement }];
    }),
    earliest: made.earliest,
    byTime,
    uncovered: requirements.get("competencies")?.uncovered?.length ?? 0,
  };
};

/** True where what a step was about is there: a requirement that nothing is missing of any more. */
export const isAboutMet = (
  { requirements }: Pick<Verdict, "requirements">,
  id: Requirement["id"],
): boolean => {
  const found = requirements.find((each) => each.id === id);
  if (found === undefined) return false;
  return id === "competencies" ? (found.uncovered ?? []).length === 0 : found.status !== "unmet";
};
