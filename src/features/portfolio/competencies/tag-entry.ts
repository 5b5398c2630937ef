import type { Person, Staff } from "../../../core/access/actor.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { showsAreas } from "../../../core/competencies/suggest-areas.ts";
import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findEntry } from "../../../store/entries.ts";
import type { World } from "../../../store/world.ts";
import { saveEntry } from "../saving/save-entry.ts";

/** An area that an entry is to show, or is to show no more. */
export type Tagging = { readonly entry: EntryId; readonly area: string; readonly isShown: boolean };

/** Tags an entry with an area, or takes the area away; done twice it happens once. */
export const tagEntry = async (
  world: World,
  actor: Person | Staff,
  { entry: id, area, isShown }: Tagging,
): Promise<Result<Entry, EntryRefusal | HouseRefusal>> => {
  const { store, standards, ids } = world;
  if (!standards.vocabulary.areas.has(area)) return no({ code: "not-there" });
  const there = await store.withinPerson(actor.personId, async (tx) => findEntry(tx, actor.personId, id));
  if (there === undefined || there.deletedAt !== null || !showsAreas(there.kind))
    return no({ code: "not-there" });
  const areas = there.fields["areas"]?.typed ?? [];
  if (areas.includes(area) === isShown) return yes(there);
  const typed = isShown ? [...areas, area] : areas.filter((each) => each !== area);
  const saved = await saveEntry(world, actor, {
    entry: id,
    kind: there.kind,
    editor: ids.id<"editor">(),
    saves: [{ field: "areas", typed, base: there.version, number: 1 }],
  });
  return saved.ok ? yes(saved.value.entry) : saved;
};
