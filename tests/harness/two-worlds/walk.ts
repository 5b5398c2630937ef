import type { Route } from "../../../src/web/route.ts";
import type { ActorName } from "../../kit/actors.ts";
import type { Answer } from "../../kit/house.ts";
import { keyOf, type RouteExamples } from "../../kit/route-examples.ts";
import type { Stage } from "../../kit/stage.ts";
import { sidesOf } from "../matrix/walk.ts";
import { listed, sceneIn, sendAndFollow } from "../play.ts";

/** One thing that somebody tries. */
export type Step = {
  readonly name: string;
  /** Makes what must be there before; what it gives is then watched. */
  readonly prepare: (stage: Stage, by: ActorName) => Promise<() => Promise<readonly Answer[]>>;
};

/** Every route, in each association, with what its examples ask. */
export const stepsOf = (routes: readonly Route[], examples: RouteExamples): readonly Step[] =>
  routes.flatMap((route) =>
    listed(examples[keyOf(route)]).flatMap((example, number) =>
      sidesOf(route).map((side) => ({
        name: `${keyOf(route)} ${side} ${number}`,
        prepare: async (stage: Stage, by: ActorName) => {
          const asked = await example.ask(sceneIn(stage, side));
          return async () => sendAndFollow(stage, by, route.method, asked);
        },
      })),
    ),
  );
