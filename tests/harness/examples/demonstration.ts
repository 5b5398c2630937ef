import { seedDemonstration } from "../../../src/demonstration/seed.ts";
import { inventedPeople } from "../../../src/features/demonstration/cast.ts";
import type { RouteExamples } from "../../kit/route-examples.ts";

export const demonstrationExamples: RouteExamples = {
  "GET /demonstration": {
    by: "visitor",
    ask: async ({ stage }) => {
      await seedDemonstration(stage.world);
      return { address: "/demonstration" };
    },
    answers: 200,
    inDemonstration: true,
  },
  "POST /demonstration/enter": {
    by: "visitor",
    ask: async ({ stage }) => {
      await seedDemonstration(stage.world);
      return { address: "/demonstration/enter", fields: { person: inventedPeople[0]?.id ?? "" } };
    },
    answers: { to: "/a/" },
    inDemonstration: true,
  },
};
