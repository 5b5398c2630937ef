import type { Person, Staff } from "../../../core/access/actor.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import { deleteStep as decide, type PlanStepId, STEPS_KEPT_DAYS } from "../../../core/planning/plan-step.ts";
import { forgetSteps, keepStep } from "../../../store/plan-steps.ts";
import type { World } from "../../../store/world.ts";
import { withStep } from "./with-step.ts";

/** Deletes a step as it was seen, and forgets those that were deleted long ago. */
export const deleteStep = async (
  world: World,
  actor: Person | Staff,
  { id, seen }: { readonly id: PlanStepId; readonly seen: number },
) =>
  withStep(world, actor, id, async ({ tx, permit, person, step }) => {
    const now = world.clock.now();
    const decided = decide(step, seen, now);
    if (!decided.ok || decided.value === step) return decided;
    await keepStep(tx, permit, person, decided.value);
    await forgetSteps(tx, permit, person, now - STEPS_KEPT_DAYS * DAY);
    tx.log.append({ action: "step.deleted", subject: { kind: "plan-step", id } });
    return decided;
  });
