import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { DocumentId } from "../../../core/documents/document.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { lockDocuments, markDocumentDeleted } from "../../../store/document-changes.ts";
import { findDocument } from "../../../store/documents.ts";
import type { World } from "../../../store/world.ts";

/** Deletes a document, which then stands beside no entry; it can be brought back for a while. Sent twice it happens once. */
export const deleteDocument = async (
  { store, clock }: World,
  actor: Person | Staff,
  id: DocumentId,
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "document.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    await lockDocuments(tx, personId);
    const there = await findDocument(tx, personId, id);
    if (there === undefined) return no({ code: "not-there" });
    if (there.deletedAt !== null) return yes(null);
    await markDocumentDeleted(tx, permit.value, personId, { id, deletedAt: clock.now() });
    tx.log.append({
      action: "document.deleted",
      subject: { kind: "document", id },
      details: { entries: there.entries },
    });
    return yes(null);
  });
