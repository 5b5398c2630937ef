import type { Route } from "../../../src/web/route.ts";
import { type ActorName, actorNames, cast, otherSide, type Side } from "../../kit/actors.ts";
import { type Asked, callerOf, keyOf, type RouteExample } from "../../kit/route-examples.ts";
import type { Stage } from "../../kit/stage.ts";
import { sceneIn, send } from "../play.ts";
import { columnOf, type ExpectedDoors, type Outcome } from "./expected.ts";
import { outcomeOf } from "./outcome.ts";
import { foreignScopes } from "./scopes.ts";

/** Where something other than the table says happened. */
export type Mismatch = {
  readonly route: string;
  readonly by: ActorName;
  readonly at: Side;
  readonly expected: Outcome | "no row in doors.txt" | "nothing changed" | "own scopes";
  readonly got: Outcome | readonly string[];
};

/** Counting attempts is what a refused attempt leaves behind. */
const mayChange: ReadonlySet<string> = new Set(["rate_counts"]);

const changedBetween = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  allowed: ReadonlySet<string>,
): readonly string[] =>
  [...after]
    .filter(([name, digest]) => before.get(name) !== digest && !allowed.has(name))
    .map(([name]) => name);

/** Where an address names an association it is knocked at in both. */
export const sidesOf = ({ address }: Route): readonly Side[] =>
  address.startsWith("/a/:association") ? ["a", "b"] : ["a"];

type Knock = {
  readonly stage: Stage;
  readonly route: Route;
  readonly at: Side;
  /** The association that the address names: another one than the thing's, when it is tried across. */
  readonly inAddress: Side;
  readonly asked: Asked;
  readonly before: ReadonlyMap<string, string>;
};

/** One actor before one door: the outcome, and what a no has changed. */
const knock = async (
  { stage, route, at, inAddress, asked, before }: Knock,
  by: ActorName,
  expected: Mismatch["expected"],
): Promise<readonly Mismatch[]> =>
  stage.forgetting(async () => {
    const from = stage.sent.length;
    const got = outcomeOf(route.method, asked.address, await send(stage, by, route.method, asked));
    const found = { route: keyOf(route), by, at };
    const foreign = foreignScopes(route, by, inAddress, stage.sent.slice(from));
    if (foreign.length > 0) return [{ ...found, expected: "own scopes", got: foreign }];
    // Through the door, and then declined for what was sent; of another's thing that says no more than "not there".
    const isThrough = got === "declined" && (expected === "open" || expected === "not-found");
    if (got !== expected && !isThrough) return [{ ...found, expected, got }];
    if (expected === "open") return [];
    const allowed = expected === "not-found" ? mayChange : new Set<string>();
    const changed = changedBetween(before, await stage.contents(), allowed);
    return changed.length === 0 ? [] : [{ ...found, expected: "nothing changed", got: changed }];
  });

const inOtherAssociation = (asked: Asked, at: Side): Asked => ({
  ...asked,
  address: asked.address.replace(
    `/a/${cast.associations[at].slug}/`,
    `/a/${cast.associations[otherSide(at)].slug}/`,
  ),
});

/**
 * Sends everybody of the cast to one route, in each association, with what the example asks, and compares what they meet
 * with the table. Nobody acts in another's scope. A no must leave every table as it was. A thing of one's own is not there for others; a thing of an
 * association is not there in the other one.
 */
export const walkRoute = async (
  stage: Stage,
  route: Route,
  example: RouteExample,
  doors: ExpectedDoors,
): Promise<readonly Mismatch[]> => {
  const mismatches: Mismatch[] = [];
  for (const at of sidesOf(route))
    await stage.forgetting(async () => {
      const asked = await example.ask(sceneIn(stage, at));
      const around = { stage, route, at, inAddress: at, asked, before: await stage.contents() };
      for (const by of actorNames) {
        const row = doors.get(route.may)?.get(columnOf(by, at)) ?? "no row in doors.txt";
        const isAnothers = example.names === "own" && by !== callerOf(example, at);
        const isHidden = row === "open" && (isAnothers || example.notThereFor?.(by) === true);
        mismatches.push(...(await knock(around, by, isHidden ? "not-found" : row)));
      }
      if (example.names !== "of-association") return;
      const crossed = { ...around, inAddress: otherSide(at), asked: inOtherAssociation(asked, at) };
      mismatches.push(...(await knock(crossed, callerOf(example, otherSide(at)), "not-found")));
    });
  return mismatches;
};
