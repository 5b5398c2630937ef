import type { Person, Staff } from "../../../core/access/actor.ts";
import { deleteStep as decide, type PlanStepId } from "../../../core/planning/plan-step.ts";
import { keepStep } from "../../../store/plan-steps.ts";
import type { World } from "../../../store/world.ts";
import { withStep } from "./with-step.ts";

/** Deletes a step as it was seen; it can be brought back for a while. */
export const deleteStep = async (
  world: World,
  actor: Person | Staff,
  { id, seen }: { readonly id: PlanStepId; readonly seen: number },
) =>
  withStep(world, actor, id, async ({ tx, permit, person, step }) => {
    const decided = decide(step, seen, world.clock.now());
    if (!decided.ok || decided.value === step) return decided;
    await keepStep(tx, permit, person, decided.value);
    tx.log.append({ action: "step.deleted", subject: { kind: "plan-step", id } });
    return decided;
  });
