import type { Person, Staff } from "../../../core/access/actor.ts";
import { can, type Permit } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { no, type Result } from "../../../core/kernel/result.ts";
import type { PlanStep, PlanStepId, StepRefusal } from "../../../core/planning/plan-step.ts";
import { lockSteps } from "../../../store/plan-steps.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";

type Decided<T> = Result<T, StepRefusal | HouseRefusal>;

/** What a command has before it: the step, all others, and the permit to change them. */
export type AtStep = {
  readonly tx: Tx;
  readonly permit: Permit<"plan.change">;
  readonly person: PersonId;
  readonly step: PlanStep;
  readonly steps: readonly PlanStep[];
};

/** Loads a step of whoever acts, with all the others, so that nobody else changes them until it is decided. */
export const withStep = async <T>(
  { store }: World,
  actor: Person | Staff,
  id: PlanStepId,
  decide: (at: AtStep) => Promise<Decided<T>>,
): Promise<Decided<T>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Decided<T>> => {
    const { personId: person } = actor;
    const permit = can(actor, "plan.change", { personId: person });
    if (!permit.ok) return no(permit.refusal);
    const steps = await lockSteps(tx, person);
    const step = steps.find((each) => each.id === id);
    if (step === undefined) return no({ code: "not-there" });
    return decide({ tx, permit: permit.value, person, step, steps });
  });
