import type { Person, Staff } from "../../../core/access/actor.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { moveStep as decide, type PlanStepId } from "../../../core/planning/plan-step.ts";
import { keepStep } from "../../../store/plan-steps.ts";
import type { World } from "../../../store/world.ts";
import { withStep } from "./with-step.ts";

/** Lets a step change places with the one above or below it. */
export const moveStep = async (
  world: World,
  actor: Person | Staff,
  { id, way }: { readonly id: PlanStepId; readonly way: "up" | "down" },
) =>
  withStep(world, actor, id, async ({ tx, permit, person, step, steps }) => {
    if (step.deletedAt !== null) return no({ code: "not-there" });
    const moved = decide(steps, id, way, world.clock.now());
    for (const each of moved) await keepStep(tx, permit, person, each);
    if (moved.length > 0) tx.log.append({ action: "step.changed", subject: { kind: "plan-step", id } });
    return yes(step);
  });
