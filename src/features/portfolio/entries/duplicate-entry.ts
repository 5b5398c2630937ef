import type { Person, Staff } from "../../../core/access/actor.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { copiedSaves } from "../../../core/entries/copy-entry.ts";
import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import type { SavedEntry } from "../../../core/entries/save-entry.ts";
import { no, type Result } from "../../../core/kernel/result.ts";
import { findEntry } from "../../../store/entries.ts";
import type { World } from "../../../store/world.ts";
import { saveEntry } from "../saving/save-entry.ts";

/** Of which entry a copy is made, under an id that was made with the page. */
export type Copying = { readonly entry: EntryId; readonly kind: EntryKind; readonly copy: EntryId };

/** Makes a copy of an entry without what only happened once: its days and hours. Sent twice it is one copy. */
export const duplicateEntry = async (
  world: World,
  actor: Person | Staff,
  { entry: id, kind, copy }: Copying,
): Promise<Result<SavedEntry, EntryRefusal | HouseRefusal>> => {
  const there = await world.store.withinPerson(actor.personId, async (tx) =>
    findEntry(tx, actor.personId, id),
  );
  if (there === undefined || there.kind !== kind) return no({ code: "not-there" });
  // Nobody types in a copy before it is there, so its own id stands for who wrote it: a second sending is the same save.
  const editor = copy as string as EditorId;
  return saveEntry(world, actor, { entry: copy, kind, editor, saves: copiedSaves(there) });
};
