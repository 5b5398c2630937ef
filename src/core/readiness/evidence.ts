import type { Composed } from "../entries/compose-portfolio.ts";
import type { TypedEntry } from "../entries/entry.ts";

type Shown = TypedEntry;

/**
 * Finds the entry that an id of a verdict stands for. Memberships, exams and endorsements are named by their place in
 * the document (`/exams/0`), which differs with the view: what is not confirmed is not in it.
 */
export const entryBehind = (
  entries: readonly Shown[],
  { places }: Pick<Composed, "places">,
): ((id: string) => Shown | undefined) => {
  const byId = new Map<string, Shown>(entries.map((entry) => [entry.id, entry]));
  return (id) => byId.get(places.get(id) ?? id);
};
