import { parseId } from "../../../core/kernel/ids.ts";
import type { PlanStepId } from "../../../core/planning/plan-step.ts";
import type { Form } from "../../../web/form.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { addStep } from "./add-step.ts";
import { planAddresses } from "./addresses.ts";
import { changeStep } from "./change-step.ts";
import { deleteStep } from "./delete-step.ts";
import { moveStep } from "./move-step.ts";
import { restoreStep } from "./restore-step.ts";
import { aboutOf, type addForm, type changeForm } from "./step.form.ts";
import { tickStep } from "./tick-step.ts";

type Of<F> = F extends Form<infer T> ? T : never;

const { plan } = planAddresses;

/** The step that the address names. */
export const stepIn = ({ params }: Visit): PlanStepId | undefined =>
  parseId<"plan-step">(params["step"] ?? "");

/** Back to the plan, where the steps begin. */
const back = `${plan}#steps`;

const atStep =
  <T>(work: (visit: PersonVisit, id: PlanStepId, input: T) => Promise<Reply>): Act<T> =>
  async (anybody, input) => {
    const id = stepIn(anybody);
    return id === undefined ? missing : work(ofPerson(anybody), id, input);
  };

export const add: Act<Of<typeof addForm>> = async (anybody, sent) => {
  const visit = ofPerson(anybody);
  const { step: id, due, note } = sent;
  const added = await addStep(visit.world, visit.actor, { id, about: aboutOf(sent), due, note });
  return added.ok ? seeOther(back, { notice: "step-added" }) : refused(added.refusal);
};

export const change = atStep<Of<typeof changeForm>>(async ({ world, actor }, id, sent) => {
  const changed = await changeStep(world, actor, { id, ...sent });
  return changed.ok ? seeOther(back, { notice: "saved" }) : refused(changed.refusal);
});

export const tick = atStep<{ readonly done: "yes" | "no" }>(async ({ world, actor }, id, { done }) => {
  const ticked = await tickStep(world, actor, { id, isDone: done === "yes" });
  return ticked.ok ? seeOther(back) : refused(ticked.refusal);
});

export const move = atStep<{ readonly way: "up" | "down" }>(async ({ world, actor }, id, { way }) => {
  const moved = await moveStep(world, actor, { id, way });
  return moved.ok ? seeOther(back) : refused(moved.refusal);
});

export const takeAway = atStep<{ readonly seen: number }>(async ({ world, actor }, id, { seen }) => {
  const deleted = await deleteStep(world, actor, { id, seen });
  return deleted.ok ? seeOther(`${plan}?deleted=${id}#steps`) : refused(deleted.refusal);
});

export const bringBack = atStep<object>(async ({ world, actor }, id) => {
  const restored = await restoreStep(world, actor, id);
  return restored.ok ? seeOther(back, { notice: "step-restored" }) : refused(restored.refusal);
});
