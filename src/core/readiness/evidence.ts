import type { Uncounted } from "../entries/compose-portfolio.ts";
import { type Entry, typedOf } from "../entries/entry.ts";
import { isConfirmed, wholeFacts } from "../entries/facts.ts";
import type { Kept, View } from "../entries/kept.ts";
import { entryKinds } from "../entries/kinds.ts";

type Shown = Pick<Entry, "id" | "kind" | "fields">;

/**
 * Finds the entry that an id of a verdict stands for. Memberships, exams and endorsements are named by their place in
 * the document (`/exams/0`), which differs with the view: what is not confirmed is not in it.
 */
export const entryBehind = (
  { entries, confirmations }: Pick<Kept, "entries" | "confirmations">,
  uncounted: readonly Uncounted[],
  view: View,
): ((id: string) => Shown | undefined) => {
  const byId = new Map<string, Shown>(entries.map((entry) => [entry.id, entry]));
  const waiting = new Set<string>(uncounted.map(({ entry }) => entry));
  return (id) => {
    const [, kind, place] = /^\/([a-z]+)\/(\d+)$/.exec(id) ?? [];
    const of = entryKinds.find((each) => each === kind);
    const fact = of === undefined ? undefined : wholeFacts[of];
    if (fact === undefined) return byId.get(id);
    const listed = entries.filter(
      (entry) =>
        entry.kind === kind &&
        !waiting.has(entry.id) &&
        (view === "stated" || isConfirmed(confirmations, entry.id, fact, typedOf(entry))),
    );
    return listed[Number(place)];
  };
};
