import { type Day, formatDay } from "../../../core/kernel/calendar.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import type { Gap } from "../../../core/planning/order-of-effect.ts";
import { USUAL_PACE } from "../../../core/planning/plan.ts";
import { isWithinReach, type PlanStep, standingSteps } from "../../../core/planning/plan-step.ts";
import { type Gaps, gapsOf } from "../../../core/readiness/gaps.ts";
import type { Target } from "../../../core/readiness/target.ts";
import type { Requirement, RequirementId } from "../../../core/standards/verdict.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { isSameTarget } from "../readiness/asked-target.ts";
import type { Readiness } from "../readiness/reading.ts";
import { speakerOf, suggestionFor } from "./step-titles.ts";

/** A step as it is shown. */
export type ShownStep = {
  readonly step: PlanStep;
  readonly title: string;
  /** What it was about is there by now. */
  readonly isMet: boolean;
  readonly isOverdue: boolean;
};

/** Something that is missing, with the step that is suggested for it. */
export type ShownGap = {
  readonly gap: Gap;
  readonly requirement: Requirement;
  readonly need: string;
  readonly suggested: string;
  readonly kept: PlanStep | undefined;
};

/** What the plan shows, on whatever it is shown. */
export type PlanView = {
  readonly readiness: Readiness;
  readonly target: Target | undefined;
  readonly found: (Omit<Gaps, "gaps"> & { readonly gaps: readonly ShownGap[] }) | undefined;
  /** The step for the areas that nothing shows yet, where it is kept. */
  readonly areasKept: PlanStep | undefined;
  readonly open: readonly ShownStep[];
  readonly done: readonly ShownStep[];
  readonly deleted: readonly ShownStep[];
};

type Said = { readonly language: Language; readonly today: Day; readonly now: Instant };

/** Puts together what the plan of somebody shows for a category, and the steps they keep. */
export const viewPlan = (
  readiness: Readiness,
  target: Target | undefined,
  steps: readonly PlanStep[],
  { language, today, now }: Said,
): PlanView => {
  const { needIn, about, targetOf } = speakerOf(readiness, language);
  const day = formatDay(today);
  const shown = (step: PlanStep): ShownStep => {
    const said = about(step);
    const isOverdue = step.due !== null && step.due < day && step.doneAt === null && !said.isMet;
    return { step, ...said, isOverdue };
  };
  const standing = standingSteps(steps);
  const keptFor = (id: RequirementId): PlanStep | undefined =>
    target === undefined
      ? undefined
      : standing.find((each) => each.requirement === id && isSameTarget(targetOf(each), target));
  const gaps =
    target === undefined ? undefined : gapsOf(readiness.at(target.offer).stated, target, USUAL_PACE);
  return {
    readiness,
    target,
    found:
      gaps === undefined || target === undefined
        ? undefined
        : {
            ...gaps,
            gaps: gaps.gaps.map(({ gap, requirement }) => {
              const need = needIn(target, requirement);
              const suggested = suggestionFor(gap.id, need, language);
              return { gap, requirement, need, suggested, kept: keptFor(gap.id) };
            }),
          },
    areasKept: keptFor("competencies"),
    open: standing.filter(({ doneAt }) => doneAt === null).map(shown),
    done: standing
      .filter(({ doneAt }) => doneAt !== null)
      .toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0))
      .map(shown),
    deleted: steps
      .filter((each) => isWithinReach(each, now))
      .toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0))
      .map(shown),
  };
};
