import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { DocumentId } from "../../../core/documents/document.ts";
import { isWithinRoom } from "../../../core/documents/has-room.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import {
  isThereAgain,
  lockDocuments,
  markDocumentDeleted,
  measureDocuments,
} from "../../../store/document-changes.ts";
import { findDocument } from "../../../store/documents.ts";
import type { World } from "../../../store/world.ts";

/** Brings a deleted document back, beside the entries where it stood. Sent twice it happens once. */
export const restoreDocument = async (
  { store }: World,
  actor: Person | Staff,
  id: DocumentId,
): Promise<Result<null, DocumentRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "document.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    await lockDocuments(tx, personId);
    const there = await findDocument(tx, personId, id);
    if (there === undefined) return no({ code: "not-there" });
    if (there.deletedAt === null) return yes(null);
    if (await isThereAgain(tx, personId, id)) return no({ code: "document-there-already" });
    await markDocumentDeleted(tx, permit.value, personId, { id, deletedAt: null });
    const room = isWithinRoom(await measureDocuments(tx, personId));
    if (!room.ok) return room;
    tx.log.append({ action: "document.restored", subject: { kind: "document", id } });
    return yes(null);
  });
