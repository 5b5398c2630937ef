import type { AssociationId, PersonId } from "../../src/core/kernel/ids.ts";
import type { PlanStepId, StepAbout } from "../../src/core/planning/plan-step.ts";
import { addStep } from "../../src/features/portfolio/plan/add-step.ts";
import type { World } from "../../src/store/world.ts";

type SuggestedStep = Omit<Extract<StepAbout, { readonly text: "" }>, "association"> & {
  readonly association?: AssociationId;
};

/** Adds a step to somebody's plan: of their own words, or as it was suggested. */
export const planStepOf = async (
  world: World,
  personId: PersonId,
  about: string | SuggestedStep,
  { due = null, note = "" }: { readonly due?: string | null; readonly note?: string } = {},
): Promise<PlanStepId> => {
  const id = world.ids.id<"plan-step">();
  const actor = {
    kind: "person",
    personId,
    sessionId: world.ids.id<"session">(),
    strength: 1,
    provedAt: world.clock.now(),
    platformRoles: [],
  } as const;
  const added = await addStep(world, actor, {
    id,
    about:
      typeof about === "string"
        ? { association: null, target: null, requirement: null, text: about }
        : { association: null, ...about },
    due,
    note,
  });
  if (!added.ok) throw new Error(added.refusal.code);
  return id;
};
