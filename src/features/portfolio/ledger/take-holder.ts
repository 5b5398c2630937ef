import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import type { HolderRequestId } from "../../../core/entries/holder-request.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findEntry, lockEntry } from "../../../store/entries.ts";
import { findHolderRequest, noteTaken } from "../../../store/holder-requests.ts";
import type { World } from "../../../store/world.ts";
import { saveEntryIn } from "../saving/save-entry.ts";

/** Links a provider to whom the association named in its register. Twice it happens once. */
export const takeHolder = async (
  world: World,
  actor: Person | Staff,
  { request: id, editor }: { readonly request: HolderRequestId; readonly editor: EditorId },
): Promise<Result<EntryId, EntryRefusal | HouseRefusal>> => {
  const { store, clock } = world;
  const { personId } = actor;
  return store.withinPerson(personId, async (tx): Promise<Result<EntryId, EntryRefusal | HouseRefusal>> => {
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    const request = await findHolderRequest(tx, id);
    if (request === undefined || request.holder === null) return no({ code: "not-there" });
    await lockEntry(tx, personId, request.provider);
    const entry = await findEntry(tx, personId, request.provider);
    if (entry === undefined || entry.deletedAt !== null) return no({ code: "not-there" });
    const saved = await saveEntryIn(tx, world, actor, {
      entry: entry.id,
      kind: "providers",
      editor,
      saves: [{ field: "holder", typed: [request.holder], base: entry.version, number: 1 }],
    });
    if (!saved.ok) return saved;
    if (await noteTaken(tx, permit.value, personId, id, clock.now()))
      tx.log.append({ action: "holder.taken", subject: { kind: "holder-request", id } });
    return yes(entry.id);
  });
};
