import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { DocumentId } from "../../../core/documents/document.ts";
import { documentName } from "../../../core/documents/document-name.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { renameDocument as rename } from "../../../store/document-changes.ts";
import { findDocument } from "../../../store/documents.ts";
import type { World } from "../../../store/world.ts";

/** Which document is to be called how, and what it was called where that was typed. */
export type Renaming = { readonly document: DocumentId; readonly seen: string; readonly name: string };

/**
 * Gives a document another name, whose ending goes on saying what it is. What another page called it meanwhile is not written
 * over unseen.
 */
export const renameDocument = async (
  { store }: World,
  actor: Person | Staff,
  { document: id, seen, name: typed }: Renaming,
): Promise<Result<null, DocumentRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<null, DocumentRefusal | HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "document.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    const there = await findDocument(tx, personId, id);
    if (there === undefined || there.deletedAt !== null) return no({ code: "not-there" });
    const name = documentName(typed, there.type);
    if (name === there.name) return yes(null);
    if (!(await rename(tx, permit.value, personId, { id, was: seen, name }))) {
      const now = await findDocument(tx, personId, id);
      return no({ code: "document-renamed-since", name: now?.name ?? there.name });
    }
    tx.log.append({ action: "document.renamed", subject: { kind: "document", id } });
    return yes(null);
  });
