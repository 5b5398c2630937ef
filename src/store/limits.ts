import {
  type CountedBy,
  judgeAttempt,
  limitOf,
  type RateLimited,
  type TooManyTries,
} from "../core/account/rate-limits.ts";
import { type Result, yes } from "../core/kernel/result.ts";
import { countAttempt } from "./rate-counts.ts";
import type { World } from "./world.ts";

/**
 * Counts one attempt by everything that its kind is counted by, and says no where one of them is too many. It is counted
 * in a transaction of its own, whatever comes of the attempt, under digests that say nothing without our secret.
 */
export const limit = async <W extends RateLimited>(
  { store, clock, signIn, log }: World,
  what: W,
  by: { readonly [P in CountedBy<W>]: string },
): Promise<Result<undefined, TooManyTries>> => {
  const now = clock.now();
  const parts = Object.entries(by) as [CountedBy<W>, string][];
  const judged = await store.withinPublic(async (tx) => {
    const answers: Result<undefined, TooManyTries>[] = [];
    for (const [per, value] of parts) {
      const each = limitOf(what, per);
      const counted = await countAttempt(tx, signIn.keyedDigestOf(`${what} ${per} ${value}`), each, now);
      answers.push(judgeAttempt(each, counted));
    }
    return answers;
  });
  const refused = judged.find(({ ok }) => !ok);
  if (refused !== undefined) log.warn("too-many-tries", { what });
  return refused ?? yes(undefined);
};
