import type { Person, Staff } from "../../../core/access/actor.ts";
import { restoreStep as decide, type PlanStepId } from "../../../core/planning/plan-step.ts";
import { keepStep } from "../../../store/plan-steps.ts";
import type { World } from "../../../store/world.ts";
import { withStep } from "./with-step.ts";

/** Brings a deleted step back as it was. */
export const restoreStep = async (world: World, actor: Person | Staff, id: PlanStepId) =>
  withStep(world, actor, id, async ({ tx, permit, person, step, steps }) => {
    const restored = decide(steps, step, world.clock.now());
    if (!restored.ok || restored.value === step) return restored;
    await keepStep(tx, permit, person, restored.value);
    tx.log.append({ action: "step.restored", subject: { kind: "plan-step", id } });
    return restored;
  });
