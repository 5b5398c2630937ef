import type { Person, Staff } from "../../../core/access/actor.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { tickStep as decide, type PlanStepId } from "../../../core/planning/plan-step.ts";
import { keepStep } from "../../../store/plan-steps.ts";
import type { World } from "../../../store/world.ts";
import { withStep } from "./with-step.ts";

/** Ticks a step, or takes the tick away; no verdict knows of it. */
export const tickStep = async (
  world: World,
  actor: Person | Staff,
  { id, isDone }: { readonly id: PlanStepId; readonly isDone: boolean },
) =>
  withStep(world, actor, id, async ({ tx, permit, person, step }) => {
    if (step.deletedAt !== null) return no({ code: "not-there" });
    const ticked = decide(step, isDone, world.clock.now());
    if (ticked === step) return yes(step);
    await keepStep(tx, permit, person, ticked);
    tx.log.append({ action: "step.changed", subject: { kind: "plan-step", id } });
    return yes(ticked);
  });
