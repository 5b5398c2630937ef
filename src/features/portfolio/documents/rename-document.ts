import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { DocumentId } from "../../../core/documents/document.ts";
import { documentName } from "../../../core/documents/document-name.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { renameDocument as rename } from "../../../store/document-changes.ts";
import { findDocument } from "../../../store/documents.ts";
import type { World } from "../../../store/world.ts";

/** Gives a document another name, whose ending goes on saying what it is. */
export const renameDocument = async (
  { store }: World,
  actor: Person | Staff,
  { document: id, name: typed }: { readonly document: DocumentId; readonly name: string },
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "document.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    const there = await findDocument(tx, personId, id);
    if (there === undefined || there.deletedAt !== null) return no({ code: "not-there" });
    const name = documentName(typed, there.type);
    if (name === there.name) return yes(null);
    await rename(tx, permit.value, personId, { id, name });
    tx.log.append({ action: "document.renamed", subject: { kind: "document", id } });
    return yes(null);
  });
