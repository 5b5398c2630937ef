import { cast } from "../../kit/actors.ts";
import { tell } from "../../kit/makers.ts";
import { plainPage, type RouteExample, type RouteExamples } from "../../kit/route-examples.ts";
import type { Stage } from "../../kit/stage.ts";

const { person } = cast.members;

const tellPerson = async ({ world }: Stage): Promise<string> =>
  tell(world, person.personId, "password-changed", { change: "changed", at: world.clock.now() });

const marking: RouteExample = {
  by: "person",
  ask: async ({ stage }) => ({
    address: `/me/inbox/${await tellPerson(stage)}/mark`,
    fields: { as: "read" },
  }),
  answers: { to: "/me/inbox" },
  names: "own",
};

export const inboxExamples: RouteExamples = {
  "GET /me/inbox": [
    plainPage("/me/inbox", "person"),
    {
      by: "person",
      ask: async ({ stage }) => {
        await tellPerson(stage);
        return { address: "/me/inbox?page=1" };
      },
      answers: 200,
    },
  ],
  "GET /me/inbox/:message": {
    by: "person",
    ask: async ({ stage }) => ({ address: `/me/inbox/${await tellPerson(stage)}` }),
    answers: 200,
    names: "own",
  },
  "POST /me/inbox/:message/mark": [
    marking,
    {
      ...marking,
      ask: async ({ stage }) => ({
        address: `/me/inbox/${await tellPerson(stage)}/mark`,
        fields: { as: "unread" },
      }),
    },
  ],
  "POST /me/inbox/read": {
    by: "person",
    ask: async ({ stage }) => {
      await tellPerson(stage);
      return { address: "/me/inbox/read" };
    },
    answers: { to: "/me/inbox" },
  },
};
