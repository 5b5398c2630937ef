import type { RouteExamples, Scene } from "../../kit/route-examples.ts";
import { hiddenOn } from "./page-text.ts";

const address = "/portfolio/sharing";

const asking = async ({ stage, association }: Scene) => {
  const { text } = await stage.as("person").get(address);
  return { address, fields: { id: hiddenOn(text, "id"), association: association.id, years: "1" } };
};

/** Letting an association look at one's portfolio. */
export const sharingExamples: RouteExamples = {
  "GET /portfolio/sharing": [
    {
      by: "person",
      ask: async (scene) => {
        await scene.stage.as("person").post(address, (await asking(scene)).fields);
        return { address };
      },
      answers: 200,
    },
    { by: "other-person", ask: () => ({ address }), answers: 200 },
  ],
  "POST /portfolio/sharing": { by: "person", ask: asking, answers: { to: address } },
  "POST /portfolio/sharing/:grant/end": {
    by: "person",
    ask: async (scene) => {
      const { fields } = await asking(scene);
      await scene.stage.as("person").post(address, fields);
      return { address: `${address}/${fields.id}/end`, fields: {} };
    },
    answers: { to: address },
    names: "own",
  },
};
