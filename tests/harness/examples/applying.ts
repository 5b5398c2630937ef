import { cast } from "../../kit/actors.ts";
import { registerOf, runOf } from "../../kit/applications.ts";
import type { RouteExamples } from "../../kit/route-examples.ts";

const by = "person";
const { personId } = cast.members.person;

/** Registering for an endorsement, and where one's applications stand. */
export const applyingExamples: RouteExamples = {
  "GET /applications/:application": [
    {
      by,
      ask: async ({ stage, side }) => ({
        address: `/applications/${(await registerOf(stage.world, side, personId)).id}`,
      }),
      answers: 200,
      names: "own",
    },
    {
      by,
      ask: async ({ stage, side }) => {
        const application = await registerOf(stage.world, side, personId);
        await runOf(stage.world, side, application, "accept");
        return { address: `/applications/${application.id}` };
      },
      answers: 200,
      names: "own",
    },
  ],
};
