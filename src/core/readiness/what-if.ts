import type { Day } from "../kernel/calendar.ts";
import { type Pace, withRenewals } from "../planning/assumed-future.ts";
import { holdingBack } from "../planning/holding-back.ts";
import { type Plan, plan } from "../planning/plan.ts";
import { type Assumption, allThereOn, isNothing, withHours } from "../planning/with-hours.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { factsOf } from "../standards/facts.ts";
import type { RequirementId, Verdict } from "../standards/verdict.ts";
import { judgedAs, type Viewed, verdictOf } from "./readiness.ts";
import type { Target } from "./target.ts";

/** A verdict on a day, and when the category could be ready from there. */
export type Outlook = {
  readonly on: Day;
  readonly verdict: Verdict;
  readonly plan: Plan;
  readonly heldBackBy: readonly RequirementId[];
};

/** One category as it stands, and with what somebody imagines to add. */
export type Imagined = { readonly target: Target; readonly now: Outlook; readonly later: Outlook | null };

const planned = (
  portfolio: Portfolio,
  { offer, category }: Target,
  pace: Pace,
): Pick<Outlook, "plan" | "heldBackBy"> => {
  const made = plan(offer.edition, portfolio, category, offer.overlays, offer.today, pace);
  return { plan: made, heldBackBy: holdingBack(made) };
};

/**
 * What a category comes to today, and what it would on the day on which everything imagined is there: jobs without an
 * end go on, memberships are renewed.
 */
export const imagine = (viewed: Viewed, target: Target, assumption: Assumption, pace: Pace): Imagined => {
  const { offer } = target;
  const { composed, facts } = judgedAs(viewed, target);
  const { today } = offer;
  const now: Outlook = {
    on: today,
    verdict: verdictOf(facts, target),
    ...planned(composed.portfolio, target, pace),
  };
  if (isNothing(assumption)) return { target, now, later: null };
  const categories = offer.edition.standard.categories.map(({ code }) => code);
  const added = withHours(composed.portfolio, categories, assumption, today);
  const on = allThereOn(assumption, today);
  const verdict = verdictOf(factsOf(withRenewals(added, today)), {
    ...target,
    offer: { ...offer, today: on },
  });
  return { target, now, later: { on, verdict, ...planned(added, target, pace) } };
};
