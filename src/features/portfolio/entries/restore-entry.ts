import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { restoreEntry as decide } from "../../../core/entries/restore-entry.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findEntry, keepEntry, lockEntry } from "../../../store/entries.ts";
import type { World } from "../../../store/world.ts";

/** Brings a deleted entry back as it was. Sent twice it happens once. */
export const restoreEntry = async (
  { store, clock, ids }: World,
  actor: Person | Staff,
  { entry: id, kind }: { readonly entry: EntryId; readonly kind: EntryKind },
): Promise<Result<Entry, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId, sessionId: session } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    await lockEntry(tx, personId, id);
    const there = await findEntry(tx, personId, id);
    if (there === undefined || there.kind !== kind) return no({ code: "not-there" });
    const restored = decide(there, { session, editor: ids.id<"editor">() }, clock.now());
    if (restored === there) return yes(there);
    await keepEntry(tx, permit.value, personId, restored);
    tx.log.append({ action: "entry.restored", subject: { kind: "entry", id }, details: { kind } });
    return yes(restored);
  });
