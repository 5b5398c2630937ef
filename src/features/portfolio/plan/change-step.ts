import type { Person, Staff } from "../../../core/access/actor.ts";
import {
  changeStep as decide,
  type PlanStepId,
  restoreStep,
  type StepContent,
} from "../../../core/planning/plan-step.ts";
import { keepStep } from "../../../store/plan-steps.ts";
import type { World } from "../../../store/world.ts";
import { withStep } from "./with-step.ts";

/** Changes what a step says, as it was seen on the page; one that was deleted meanwhile comes back with it. */
export const changeStep = async (
  world: World,
  actor: Person | Staff,
  { id, ...wanted }: StepContent & { readonly id: PlanStepId; readonly seen: number },
) =>
  withStep(world, actor, id, async ({ tx, permit, person, step, steps }) => {
    const now = world.clock.now();
    const standing = restoreStep(steps, step, now);
    if (!standing.ok) return standing;
    const decided = decide(step, wanted, now);
    if (!decided.ok || decided.value === step) return decided;
    await keepStep(tx, permit, person, decided.value);
    const action = step.deletedAt === null ? "step.changed" : "step.restored";
    tx.log.append({ action, subject: { kind: "plan-step", id } });
    return decided;
  });
