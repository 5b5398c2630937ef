import type { Route } from "../../../src/web/route.ts";
import { type ActorName, actorNames, type Side } from "../../kit/actors.ts";
import { isEveryCase } from "../../kit/engine.ts";
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

/** Through the eyes of these everybody's own pages are seen; what staff see besides is at their associations. */
const anybodys: ReadonlySet<ActorName> = new Set(["visitor", "person", "a-association-administrator"]);

const isOfStaff = ({ address }: Route): boolean => /^\/(a\/:association|alliance)/.test(address);

/**
 * Who tries which door. Before a closed one everybody sees the same page, so each is tried closed once; and what belongs
 * to nobody's role is looked at by few.
 */
const tryingFor = (doors: ExpectedDoors) => {
  const triedClosed = new Set<string>();
  return (route: Route, side: Side): ReadonlySet<ActorName> =>
    new Set(
      actorNames.filter((name) => {
        const { may, method } = route;
        if (doors.get(may)?.get(columnOf(name, side)) === "open")
          return isEveryCase || isOfStaff(route) || anybodys.has(name);
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
