import { can } from "../core/access/can.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { Id } from "../core/kernel/ids.ts";
import { localDay } from "../core/kernel/instant.ts";
import { addStep, type StepAbout, tickStep } from "../core/planning/plan-step.ts";
import { inventedPeople } from "../features/demonstration/cast.ts";
import { keepNewStep, keepStep, lockSteps } from "../store/plan-steps.ts";
import type { World } from "../store/world.ts";
import { signedIn } from "./signed-in.ts";

type Invented = {
  readonly about: StepAbout;
  /** Days from now. */
  readonly due?: number;
  readonly note?: string;
  readonly isDone?: boolean;
};

const own = (text: string): StepAbout => ({ association: null, target: null, requirement: null, text });
const target = "alliance-2024/IFS";

const ofBeth: readonly Invented[] = [
  {
    about: own("Write to Harriet Lowell about a place in her Thursday group"),
    due: 9,
    note: "She prefers mornings.",
  },
  { about: { association: null, target, requirement: "rsc.hours", text: "" }, due: 120 },
  { about: { association: null, target, requirement: "references.total", text: "" }, due: 45 },
  { about: own("Ask the agency whether it pays the membership"), due: -6 },
  { about: own("Collect the certificates of last year"), isDone: true },
];

/** Gives Beth Arlington a plan. Whoever has one keeps it. */
export const seedPlans = async (world: World): Promise<void> => {
  const { store, clock } = world;
  const person = inventedPeople.find(({ name }) => name === "Beth Arlington");
  if (person === undefined) throw new Error("nobody was invented who keeps a plan");
  const permit = can(signedIn(person, world), "plan.change", { personId: person.id });
  if (!permit.ok) throw new Error(`${person.name} may not keep a plan: ${permit.refusal.because}`);
  const now = clock.now();
  const today = localDay(now, "UTC");
  await store.withinPerson(person.id, async (tx) => {
    if ((await lockSteps(tx, person.id)).length > 0) return;
    for (const [index, { about, due, note = "", isDone = false }] of ofBeth.entries()) {
      const id = `f0000000-0000-4000-8010-${String(index + 1).padStart(12, "0")}` as Id<"plan-step">;
      const added = addStep(
        await lockSteps(tx, person.id),
        { id, about, note, due: due === undefined ? null : formatDay(today + due) },
        now,
      );
      if (!added.ok) throw new Error(`an invented step is not accepted: ${added.refusal.code}`);
      await keepNewStep(tx, permit.value, person.id, added.value);
      if (isDone) await keepStep(tx, permit.value, person.id, tickStep(added.value, true, now));
      tx.log.append({ action: "step.added", subject: { kind: "plan-step", id } });
    }
  });
};
