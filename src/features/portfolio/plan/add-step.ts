import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { no, type Result } from "../../../core/kernel/result.ts";
import {
  addStep as decide,
  type PlanStep,
  type PlanStepId,
  type StepAbout,
  type StepRefusal,
} from "../../../core/planning/plan-step.ts";
import { listFollows } from "../../../store/follows.ts";
import { keepNewStep, lockSteps } from "../../../store/plan-steps.ts";
import type { World } from "../../../store/world.ts";

/** A step that somebody means to take. */
export type WantedStep = {
  readonly id: PlanStepId;
  readonly about: StepAbout;
  readonly note: string;
  readonly due: string | null;
};

/** Adds a step to the plan, last of all; sent twice it is there once. */
export const addStep = async (
  { store, clock }: World,
  actor: Person | Staff,
  wanted: WantedStep,
): Promise<Result<PlanStep, StepRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "plan.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    const { association } = wanted.about;
    // Only whoever follows an association is suggested anything by its rules.
    if (association !== null && (await listFollows(tx, personId)).every(({ id }) => id !== association))
      return no({ code: "not-there" });
    const steps = await lockSteps(tx, personId);
    const decided = decide(steps, wanted, clock.now());
    if (!decided.ok || steps.includes(decided.value)) return decided;
    if (await keepNewStep(tx, permit.value, personId, decided.value))
      tx.log.append({ action: "step.added", subject: { kind: "plan-step", id: wanted.id } });
    return decided;
  });
