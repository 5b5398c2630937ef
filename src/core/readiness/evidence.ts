import type { Uncounted } from "../entries/compose-portfolio.ts";
import { type Entry, typedOf } from "../entries/entry.ts";
import { type Fact, isConfirmed } from "../entries/facts.ts";
import type { Kept, View } from "../entries/kept.ts";
import type { EntryKind } from "../entries/kinds.ts";

/** The lists whose items have no ids of their own, and what must be confirmed for an entry to be in them. */
const withoutIds: { readonly [kind: string]: Fact } = {
  memberships: "membership",
  exams: "exam",
  endorsements: "endorsement",
};

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
  const listed = (kind: string, fact: Fact): readonly Shown[] =>
    entries.filter(
      (entry) =>
        entry.kind === (kind as EntryKind) &&
        !waiting.has(entry.id) &&
        (view === "stated" || isConfirmed(confirmations, entry.id, fact, typedOf(entry))),
    );
  return (id) => {
    const place = /^\/([a-z]+)\/(\d+)$/.exec(id);
    const fact = withoutIds[place?.[1] ?? ""];
    return place === null || fact === undefined
      ? byId.get(id)
      : listed(place[1] ?? "", fact)[Number(place[2])];
  };
};
