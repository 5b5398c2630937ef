import type { Route } from "../../../src/web/route.ts";
import { type ActorName, actorNames, type Side } from "../../kit/actors.ts";
import type { Answer } from "../../kit/house.ts";
import { keyOf, type RouteExamples } from "../../kit/route-examples.ts";
import type { Stage } from "../../kit/stage.ts";
import { columnOf, type ExpectedDoors } from "../matrix/expected.ts";
import { sidesOf } from "../matrix/walk.ts";
import { listed, sceneIn, sendAndFollow } from "../play.ts";

/** One thing that somebody tries, and looks at. */
export type Step = {
  readonly name: string;
  /** Makes what must be there before; what it gives is then watched, for each who tries it. */
  readonly prepare: (stage: Stage) => Promise<(by: ActorName) => Promise<readonly Answer[]>>;
  /** Who tries it; everybody, where nothing is said. */
  readonly by?: ReadonlySet<ActorName>;
};

/** Before a closed door everybody sees the same page, so each door is tried closed once, and open everywhere. */
const tryingFor = (doors: ExpectedDoors) => {
  const triedClosed = new Set<string>();
  return ({ may, method }: Route, side: Side): ReadonlySet<ActorName> =>
    new Set(
      actorNames.filter((name) => {
        if (doors.get(may)?.get(columnOf(name, side)) === "open") return true;
        const closed = `${may} ${method} ${side} ${name}`;
        if (triedClosed.has(closed)) return false;
        triedClosed.add(closed);
        return true;
      }),
    );
};

/** Every route, in each association, with what its examples ask. */
export const stepsOf = (
  routes: readonly Route[],
  examples: RouteExamples,
  doors: ExpectedDoors,
): readonly Step[] => {
  const trying = tryingFor(doors);
  return routes.flatMap((route) =>
    listed(examples[keyOf(route)]).flatMap((example, number) =>
      (example.mayTell === undefined ? sidesOf(route) : []).map((side) => ({
        name: `${keyOf(route)} in ${side}, example ${number}`,
        by: trying(route, side),
        prepare: async (stage: Stage) => {
          const asked = await example.ask(sceneIn(stage, side));
          return async (by: ActorName) => sendAndFollow(stage, by, route.method, asked);
        },
      })),
    ),
  );
};
