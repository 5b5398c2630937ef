import { deleteStep } from "../../../src/features/portfolio/plan/delete-step.ts";
import { cast } from "../../kit/actors.ts";
import { decide, followOf, keepEntryOf } from "../../kit/makers.ts";
import { planStepOf } from "../../kit/plan-steps.ts";
import type { RouteExample, RouteExamples } from "../../kit/route-examples.ts";
import type { Stage } from "../../kit/stage.ts";

const by = "person";
const { personId, sessionId } = cast.members.person;
const target = "alliance-2024/IFS";

/** Somebody with a category in mind, and steps of both sorts. */
const prepared = async ({ world }: Stage): Promise<readonly [own: string, suggested: string]> => {
  await decide(world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
  await followOf(world, "a", personId, [target]);
  await keepEntryOf(world, personId, "work", { title: ["Home visitor"] });
  const own = await planStepOf(world, personId, "Call Dora", { due: "2026-04-01", note: "In the morning" });
  const suggested = await planStepOf(
    world,
    personId,
    { target, requirement: "rsc.hours", text: "" },
    { due: "2026-02-01" },
  );
  return [own, suggested];
};

const showing = (address: string): readonly [RouteExample, RouteExample] => [
  {
    by,
    ask: async ({ stage }) => {
      await prepared(stage);
      return { address };
    },
    answers: 200,
  },
  { by, ask: () => ({ address }), answers: 200 },
];

type Deed = {
  readonly deed: string;
  readonly fields: { readonly [field: string]: string };
  readonly which?: 0 | 1;
  readonly before?: (stage: Stage, step: string) => Promise<void>;
};

const doing = ({ deed, fields, which = 0, before }: Deed): RouteExample => ({
  by,
  ask: async ({ stage }) => {
    const step = (await prepared(stage))[which];
    await before?.(stage, step);
    return { address: `/portfolio/plan/steps/${step}${deed}`, fields };
  },
  answers: { to: "/portfolio/plan" },
  names: "own",
});

const deleted: Deed["before"] = async ({ world, clock }, step) => {
  const actor = {
    kind: "person",
    personId,
    sessionId,
    strength: 1,
    provedAt: clock.now(),
    platformRoles: [],
  } as const;
  const done = await deleteStep(world, actor, { id: step as never, seen: 1 });
  if (!done.ok) throw new Error(done.refusal.code);
};

const adding = (fields: { readonly [field: string]: string }): RouteExample => ({
  by,
  ask: ({ stage }) => ({
    address: "/portfolio/plan/steps",
    fields: { step: stage.world.ids.id<"plan-step">(), ...fields },
  }),
  answers: { to: "/portfolio/plan" },
});

/** The plan and its steps. */
export const planExamples: RouteExamples = {
  "GET /portfolio/plan": showing("/portfolio/plan"),
  "GET /portfolio/plan.pdf": showing("/portfolio/plan.pdf"),
  "GET /portfolio/plan.ics": showing("/portfolio/plan.ics"),
  "POST /portfolio/plan/steps": [
    adding({ text: "Ask about the group", due: "2026-05-01", note: "" }),
    adding({ requirement: "training.hours", target, due: "" }),
  ],
  "GET /portfolio/plan/steps/:step": {
    by,
    ask: async ({ stage }) => ({ address: `/portfolio/plan/steps/${(await prepared(stage))[0]}` }),
    answers: 200,
    names: "own",
  },
  "POST /portfolio/plan/steps/:step": [
    doing({ deed: "", fields: { seen: "1", text: "Call Dora again", due: "2026-06-01", note: "" } }),
    doing({ deed: "", fields: { seen: "1", due: "", note: "With a group" }, which: 1 }),
  ],
  "POST /portfolio/plan/steps/:step/tick": doing({ deed: "/tick", fields: { done: "yes" } }),
  "POST /portfolio/plan/steps/:step/move": doing({ deed: "/move", fields: { way: "down" } }),
  "POST /portfolio/plan/steps/:step/delete": doing({ deed: "/delete", fields: { seen: "1" } }),
  "POST /portfolio/plan/steps/:step/restore": doing({ deed: "/restore", fields: {}, before: deleted }),
};
