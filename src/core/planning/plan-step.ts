import type { AssociationId, Id } from "../kernel/ids.ts";
import { DAY, type Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { RequirementId } from "../standards/verdict.ts";

export type PlanStepId = Id<"plan-step">;

/** What a step is about: a requirement of a category, as it was suggested, or what the person wrote. */
export type StepAbout =
  | {
      readonly association: AssociationId | null;
      readonly target: string;
      readonly requirement: RequirementId;
      readonly text: "";
    }
  | { readonly association: null; readonly target: null; readonly requirement: null; readonly text: string };

/** What the person sets of a step. The day is `2027-03-01`. */
export type StepContent = { readonly text: string; readonly note: string; readonly due: string | null };

/** A step of somebody's plan. It never counts for anything: only entries do. */
export type PlanStep = StepContent & {
  readonly id: PlanStepId;
  /** By whose rules it was suggested; null where nobody was followed, and for a step of one's own. */
  readonly association: AssociationId | null;
  /** The category, as `edition/CODE`, and its requirement; null for a step of one's own. */
  readonly target: string | null;
  readonly requirement: RequirementId | null;
  readonly position: number;
  readonly doneAt: Instant | null;
  readonly version: number;
  readonly changedAt: Instant;
  readonly deletedAt: Instant | null;
};

/** Expected noes about steps. */
export type StepRefusal =
  | { readonly code: "plan-full" }
  /** Another page changed it since; a change wins over what was typed beside it. */
  | { readonly code: "step-changed-since" }
  /** It was deleted too long ago to be brought back. */
  | { readonly code: "step-gone" }
  /** The same suggestion was kept again since it was deleted. */
  | { readonly code: "step-kept-again" };

/** So many steps are kept, deleted ones too. */
export const MOST_STEPS = 200;

/** How long a deleted step can be brought back, in days. */
export const STEPS_KEPT_DAYS = 30;

type Suggested = Pick<PlanStep, "association" | "target" | "requirement">;

const isSameSuggestion = (a: Suggested, b: Suggested): boolean =>
  a.requirement !== null &&
  a.requirement === b.requirement &&
  a.target === b.target &&
  a.association === b.association;

/** In the order in which they are shown. */
const byPosition = (a: PlanStep, b: PlanStep): number =>
  a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Steps that are not deleted, in their order. */
export const standingSteps = (steps: readonly PlanStep[]): readonly PlanStep[] =>
  steps.filter(({ deletedAt }) => deletedAt === null).toSorted(byPosition);

/** Steps in their order as they press: those with a day before those without, the earliest, which may be overdue, first. */
export const byUrgency = (steps: readonly PlanStep[]): readonly PlanStep[] =>
  standingSteps(steps).toSorted((a, b) => {
    if (a.due === b.due) return 0;
    if (a.due === null || b.due === null) return a.due === null ? 1 : -1;
    return a.due < b.due ? -1 : 1;
  });

/** A new step, last of all. The same one again, or the same suggestion, is the one that is there. */
export const addStep = (
  steps: readonly PlanStep[],
  wanted: {
    readonly id: PlanStepId;
    readonly about: StepAbout;
    readonly note: string;
    readonly due: string | null;
  },
  now: Instant,
): Result<PlanStep, StepRefusal> => {
  const { id, about, note, due } = wanted;
  const there = steps.find(
    (each) => each.id === id || (each.deletedAt === null && isSameSuggestion(each, about)),
  );
  if (there !== undefined) return yes(there);
  if (steps.length >= MOST_STEPS) return no({ code: "plan-full" });
  const position = Math.max(0, ...steps.map((each) => each.position)) + 1;
  return yes({
    id,
    ...about,
    note,
    due,
    position,
    doneAt: null,
    version: 1,
    changedAt: now,
    deletedAt: null,
  });
};

const changed = (step: PlanStep, to: Partial<PlanStep>, now: Instant): PlanStep => ({
  ...step,
  ...to,
  version: step.version + 1,
  changedAt: now,
});

/** Changes what a step says, as `seen` on the page, and brings it back if it is deleted; the same again changes nothing. */
export const changeStep = (
  step: PlanStep,
  { text, note, due, seen }: StepContent & { readonly seen: number },
  now: Instant,
): Result<PlanStep, StepRefusal> => {
  const wanted = { text: step.requirement === null ? text : "", note, due };
  const isSame = step.text === wanted.text && step.note === note && step.due === due;
  if (isSame && step.deletedAt === null) return yes(step);
  if (step.version !== seen) return no({ code: "step-changed-since" });
  return yes(changed(step, { ...wanted, deletedAt: null }, now));
};

/** Ticks a step, or takes the tick away. */
export const tickStep = (step: PlanStep, isDone: boolean, now: Instant): PlanStep =>
  (step.doneAt !== null) === isDone ? step : changed(step, { doneAt: isDone ? now : null }, now);

/** Lets a step change places with the one above or below; the steps that become others by it. */
export const moveStep = (
  steps: readonly PlanStep[],
  id: PlanStepId,
  way: "up" | "down",
  now: Instant,
): readonly PlanStep[] => {
  const ordered = standingSteps(steps).filter((each) => each.doneAt === null);
  const from = ordered.findIndex((each) => each.id === id);
  const to = from + (way === "up" ? -1 : 1);
  const [step, other] = [ordered[from], ordered[to]];
  if (step === undefined || other === undefined) return [];
  // All are numbered anew: two pages may have added steps at one place.
  const swapped = ordered.with(from, other).with(to, step);
  return swapped.flatMap((each, index) =>
    each.position === index + 1 ? [] : [changed(each, { position: index + 1 }, now)],
  );
};

/** Deletes a step as it was seen; it can be brought back for a while. */
export const deleteStep = (step: PlanStep, seen: number, now: Instant): Result<PlanStep, StepRefusal> => {
  if (step.deletedAt !== null) return yes(step);
  return step.version > seen
    ? no({ code: "step-changed-since" })
    : yes(changed(step, { deletedAt: now }, now));
};

/** True while a deleted step can be brought back. */
export const isWithinReach = ({ deletedAt }: Pick<PlanStep, "deletedAt">, now: Instant): boolean =>
  deletedAt !== null && deletedAt > now - STEPS_KEPT_DAYS * DAY;

/** Brings a step back, unless that is too long ago or the same suggestion was kept again since. */
export const restoreStep = (
  steps: readonly PlanStep[],
  step: PlanStep,
  now: Instant,
): Result<PlanStep, StepRefusal> => {
  if (step.deletedAt === null) return yes(step);
  if (!isWithinReach(step, now)) return no({ code: "step-gone" });
  return steps.some((each) => each.deletedAt === null && isSameSuggestion(each, step))
    ? no({ code: "step-kept-again" })
    : yes(changed(step, { deletedAt: null }, now));
};
