import { cast } from "../../kit/actors.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";
import { returnOf, submittableOf, submittedOf } from "../../kit/submissions.ts";

const by = "person";
const { personId } = cast.members.person;

/** An application of which two parts came back. */
const returned = async ({ stage, side }: Scene) => {
  const { application, training } = await submittedOf(stage.world, side, personId);
  return returnOf(stage.world, side, application, [
    { part: { of: "entry", entry: training }, question: "How many hours were these?" },
    { part: { of: "section", kind: "work" }, question: "Is there a job that you left out?" },
  ]);
};

const submitPageOf = (lacks?: Parameters<typeof submittableOf>[3]): RouteExample => ({
  by,
  ask: async ({ stage, side }) => {
    const { application } = await submittableOf(stage.world, side, personId, lacks);
    return { address: `/applications/${application.id}/submit` };
  },
  answers: 200,
  names: "own",
});

const submitting = (answers: RouteExample["answers"], lacks?: "training"): RouteExample => ({
  by,
  ask: async ({ stage, side }) => {
    const { application } = await submittableOf(stage.world, side, personId, lacks);
    return {
      address: `/applications/${application.id}/submit`,
      fields: { seen: String(application.version) },
    };
  },
  answers,
  names: "own",
});

const answering = (
  step: "save" | "submit",
  second: string,
  answers: RouteExample["answers"],
): RouteExample => ({
  by,
  ask: async (scene) => {
    const { application, returns } = await returned(scene);
    const replies = returns.map((id, at) => [`reply-${id}`, at === 0 ? "Forty." : second] as const);
    return {
      address: `/applications/${application.id}/returned`,
      fields: { seen: String(application.version), step, ...Object.fromEntries(replies) },
    };
  },
  answers,
  names: "own",
});

/** Submitting an application, and submitting it again. */
export const submittingExamples: RouteExamples = {
  "GET /applications/:application/submit": [
    submitPageOf(),
    submitPageOf("training"),
    submitPageOf("signatures"),
  ],
  "POST /applications/:application/submit": [
    submitting({ to: "/applications/" }),
    submitting(409, "training"),
  ],
  "GET /applications/:application/returned": [
    {
      by,
      ask: async (scene) => ({ address: `/applications/${(await returned(scene)).application.id}/returned` }),
      answers: 200,
      names: "own",
    },
    {
      by,
      ask: async ({ stage, side }) => {
        const { application } = await submittedOf(stage.world, side, personId);
        return { address: `/applications/${application.id}/returned` };
      },
      answers: 200,
      names: "own",
    },
  ],
  "POST /applications/:application/returned": [
    answering("submit", "No.", { to: "/applications/" }),
    answering("save", "", { to: "/applications/" }),
    answering("submit", "", 409),
  ],
};
