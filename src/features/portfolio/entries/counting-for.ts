import type { Entry } from "../../../core/entries/entry.ts";
import { type Counting, countingIn } from "../../../core/readiness/counting.ts";
import { entryBehind } from "../../../core/readiness/evidence.ts";
import { verdictFor } from "../../../core/readiness/readiness.ts";
import { chosenTargets, type Target } from "../../../core/readiness/target.ts";
import type { Readiness } from "../readiness/reading.ts";

/** Of more categories that somebody has in mind nothing is said beside an entry. */
const MOST = 2;

/** A category that somebody has in mind, and whether an entry counts there. */
export type CountingFor = { readonly target: Target; readonly counting: Counting };

type Asked = Pick<Entry, "id" | "kind">;

/** Whether entries count for the categories that their person has in mind, as they state it: asked of one after another. */
export const countingOf = (readiness: Readiness): ((entry: Asked) => readonly CountingFor[]) => {
  const targets = chosenTargets(readiness.loaded.offers)
    .slice(0, MOST)
    .map((target) => {
      const { kept, stated } = readiness.at(target.offer);
      return {
        target,
        verdict: verdictFor(stated, target),
        behind: entryBehind(kept.entries, stated.composed),
      };
    });
  return ({ id, kind }) =>
    targets.flatMap(({ target, verdict, behind }) => {
      const counting = countingIn(verdict, kind, (named) => behind(named)?.id === id);
      return counting === undefined ? [] : [{ target, counting }];
    });
};

/** Whether an entry counts for the categories that its person has in mind. */
export const countingFor = (readiness: Readiness, entry: Asked): readonly CountingFor[] =>
  countingOf(readiness)(entry);
