import { type AreaGroup, offeredGroups } from "../../../core/competencies/area-groups.ts";
import { type Suggestion, showsAreas, suggestAreas } from "../../../core/competencies/suggest-areas.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import type { Library } from "../../../core/standards/library.ts";

/** The areas that an entry can be tagged with, and those that what is typed lets think of. */
export type OfferedAreas = {
  readonly groups: readonly AreaGroup[];
  readonly suggested: readonly Suggestion[];
};

/** What the question of areas shows; nothing where the kind has none. */
export const offeredAreas = (
  kind: EntryKind,
  typed: TypedFields,
  offers: readonly Offer[],
  standards: Pick<Library, "frameworks">,
): OfferedAreas | undefined => {
  if (!showsAreas(kind)) return undefined;
  const groups = offeredGroups(offers, standards);
  return { groups, suggested: suggestAreas(kind, typed, groups) };
};
