import type { PlanStep } from "../../../core/planning/plan-step.ts";
import { listSteps } from "../../../store/plan-steps.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { readersToday } from "../../../web/today.ts";
import type { Visit } from "../../../web/visit.ts";
import { askedTarget } from "../readiness/asked-target.ts";
import { readReadiness } from "../readiness/read-readiness.ts";
import { type PlanView, viewPlan } from "./view-plan.ts";

const stepsOf = async (visit: Visit): Promise<readonly PlanStep[]> => {
  const { id } = ofPerson(visit).person;
  return visit.world.store.withinPerson(id, async (tx) => listSteps(tx, id));
};

/** Reads everything that the plan of whoever asks shows. */
export const readPlan = async (visit: Visit): Promise<PlanView> => {
  const readiness = await readReadiness(visit);
  const target = askedTarget(visit.query, readiness.loaded.offers);
  const steps = await stepsOf(visit);
  return viewPlan(readiness, target, steps, {
    language: visit.language,
    today: readersToday(visit),
    now: visit.world.clock.now(),
  });
};
