import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { deleteEntry as decide } from "../../../core/entries/delete-entry.ts";
import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import { no, type Result } from "../../../core/kernel/result.ts";
import { findEntry, keepEntry, lockEntry } from "../../../store/entries.ts";
import type { World } from "../../../store/world.ts";

/** Which entry is to be deleted, and the version of it that the person saw. */
export type Deletion = { readonly entry: EntryId; readonly kind: EntryKind; readonly seen: number };

/** Deletes an entry as it was seen; it can be brought back for a while. Sent twice it happens once. */
export const deleteEntry = async (
  { store, clock }: World,
  actor: Person | Staff,
  { entry: id, kind, seen }: Deletion,
): Promise<Result<Entry, EntryRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    await lockEntry(tx, personId, id);
    const there = await findEntry(tx, personId, id);
    if (there === undefined || there.kind !== kind) return no({ code: "not-there" });
    const decided = decide(there, seen, clock.now());
    if (!decided.ok || decided.value === there) return decided;
    await keepEntry(tx, permit.value, personId, decided.value);
    tx.log.append({ action: "entry.deleted", subject: { kind: "entry", id }, details: { kind } });
    return decided;
  });
