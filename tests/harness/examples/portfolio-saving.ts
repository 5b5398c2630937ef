import { accountKey } from "../../../src/web/account-key.ts";
import { cast } from "../../kit/actors.ts";
import type { RouteExample, RouteExamples } from "../../kit/route-examples.ts";

const saving: RouteExample = {
  by: "person",
  ask: ({ stage }) => ({
    address: "/portfolio/save",
    fields: {
      account: accountKey(cast.members.person.personId),
      entry: stage.world.ids.id(),
      kind: "training",
      editor: stage.world.ids.id(),
      saves: JSON.stringify([{ field: "title", typed: ["Listening to Babies"], base: 0, number: 1 }]),
    },
  }),
  answers: 200,
};

export const portfolioSavingExamples: RouteExamples = {
  "POST /portfolio/save": saving,
};
