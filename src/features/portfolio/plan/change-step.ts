import type { Person, Staff } from "../../../core/access/actor.ts";
import { no } from "../../../core/kernel/result.ts";
import { changeStep as decide, type PlanStepId, type StepContent } from "../../../core/planning/plan-step.ts";
import { keepStep } from "../../../store/plan-steps.ts";
import type { World } from "../../../store/world.ts";
import { withStep } from "./with-step.ts";

/** Changes what a step says, as it was seen on the page. */
export const changeStep = async (
  world: World,
  actor: Person | Staff,
  { id, ...wanted }: StepContent & { readonly id: PlanStepId; readonly seen: number },
) =>
  withStep(world, actor, id, async ({ tx, permit, person, step }) => {
    if (step.deletedAt !== null) return no({ code: "not-there" });
    const decided = decide(step, wanted, world.clock.now());
    if (!decided.ok || decided.value === step) return decided;
    await keepStep(tx, permit, person, decided.value);
    tx.log.append({ action: "step.changed", subject: { kind: "plan-step", id } });
    return decided;
  });
