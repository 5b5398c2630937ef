import { typedOf } from "../entries/entry.ts";
import type { Kept } from "../entries/kept.ts";
import type { AreaGroup } from "./area-groups.ts";
import { untagged } from "./coverage.ts";
import { showsAreas, suggestAreas } from "./suggest-areas.ts";

/**
 * The entry without areas that comes after another in a walk through all of them, or the first: those of which areas are
 * suggested before those of which none are, both in their own order. Undefined where the walk is over.
 */
export const nextToTag = <E extends Kept["entries"][number]>(
  entries: readonly E[],
  after: string | null,
  groups: readonly AreaGroup[],
): E | undefined => {
  // As it was before it was tagged: the walk goes on from the same place.
  const hasSuggestions = (entry: E): boolean =>
    showsAreas(entry.kind) && suggestAreas(entry.kind, { ...typedOf(entry), areas: [] }, groups).length > 0;
  const at = entries.findIndex(({ id }) => id === after);
  const [open, later] = [untagged(entries), untagged(entries.slice(at + 1))];
  const last = entries[at];
  if (last !== undefined && !hasSuggestions(last)) return later.find((entry) => !hasSuggestions(entry));
  return later.find(hasSuggestions) ?? open.find((entry) => entry !== last && !hasSuggestions(entry));
};
