import type { Permit } from "../core/access/can.ts";
import { type Application, over } from "../core/application/application.ts";
import type { Document, DocumentId } from "../core/documents/document.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { picturesOf } from "./documents.ts";
import type { Tx } from "./tx.ts";

type Of = Pick<Application, "associationId" | "id">;

/** Keeps that a copy speaks of some documents, which stay with it from now on; those that are gone are passed over. */
export const keepCopied = async (
  tx: Tx,
  _permit: Permit<"application.change">,
  { associationId, id, personId }: Of & Pick<Application, "personId">,
  documents: readonly string[],
): Promise<void> => {
  if (documents.length === 0) return;
  await tx.write(
    "copied-documents.add",
    tx.db
      .insertInto("copied_documents")
      .columns(["association_id", "application_id", "person_id", "document_id"])
      .expression((eb) =>
        eb
          .selectFrom("documents as d")
          .select([
            eb.cast<Of["associationId"]>(eb.val(associationId), "uuid").as("association_id"),
            eb.cast<Of["id"]>(eb.val(id), "uuid").as("application_id"),
            "d.person_id",
            "d.id as document_id",
          ])
          .where("d.person_id", "=", personId)
          .where("d.id", "in", [...documents] as DocumentId[]),
      )
      .onConflict((conflict) => conflict.doNothing()),
  );
};

/** A document of a copy that can be opened by whoever asks. */
export type CopiedDocument = Pick<Document, "id" | "type" | "pages" | "pictures">;

/** Those of the copies of an application that can be opened: deleted in the portfolio or not. */
export const listCopied = async (tx: Tx, { associationId, id }: Of): Promise<readonly CopiedDocument[]> =>
  tx.many(
    "copied-documents.list",
    tx.db
      .selectFrom("copied_documents as c")
      .innerJoin("documents as d", (join) =>
        join.onRef("d.person_id", "=", "c.person_id").onRef("d.id", "=", "c.document_id"),
      )
      .select(["d.id", "d.type", "d.pages", picturesOf])
      .where("c.association_id", "=", associationId)
      .where("c.application_id", "=", id)
      .where("d.state", "=", "clean")
      .orderBy("d.position"),
  );

/** What was submitted and speaks of a document of one's own. */
export type KeepingCopy = Pick<Application, "id" | "category"> & {
  readonly document: DocumentId;
  readonly association: string;
};

/** For which of one's applications that have not ended documents stay, whatever becomes of them in the portfolio. */
export const listKeeping = async (tx: Tx, person: PersonId): Promise<readonly KeepingCopy[]> =>
  tx.many(
    "copied-documents.keeping",
    tx.db
      .selectFrom("copied_documents as c")
      .innerJoin("applications as a", (join) =>
        join.onRef("a.association_id", "=", "c.association_id").onRef("a.id", "=", "c.application_id"),
      )
      .innerJoin("associations as o", "o.id", "a.association_id")
      .select(["c.document_id as document", "a.id", "a.category", "o.name as association"])
      .where("c.person_id", "=", person)
      .where("a.state", "not in", over)
      .orderBy("a.registered_at")
      .orderBy("a.id"),
  );
