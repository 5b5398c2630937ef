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

/** Whether an entry counts for the categories that its person has in mind, as they state it. */
export const countingFor = (
  readiness: Readiness,
  { id, kind }: Pick<Entry, "id" | "kind">,
): readonly CountingFor[] =>
  chosenTargets(readiness.loaded.offers)
    .slice(0, MOST)
    .flatMap((target) => {
      const { kept, stated } = readiness.at(target.offer);
      const behind = entryBehind(kept.entries, stated.composed);
      const counting = countingIn(verdictFor(stated, target), kind, (named) => behind(named)?.id === id);
      return counting === undefined ? [] : [{ target, counting }];
    });
