import { type Instant, MINUTE } from "../kernel/instant.ts";

/** How long after the first of several comments their other side is told, of all of them at once. */
export const COMMENTS_GATHER = 10 * MINUTE;

/** That something was said: what, this does not ask. */
export type Said = { readonly id: string; readonly at: Instant };

/**
 * The comments of one side with each of which a telling begins, of all that this side ever said: told are {@link
 * COMMENTS_GATHER} later that comment and every other of theirs until then. So several in a row are one message, and none
 * waits longer than that.
 */
export const tellingsOf = (comments: readonly Said[]): ReadonlySet<string> => {
  const begun = new Set<string>();
  let until = Number.NEGATIVE_INFINITY;
  for (const { id, at } of comments.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    if (at < until) continue;
    begun.add(id);
    until = at + COMMENTS_GATHER;
  }
  return begun;
};
