import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { DocumentType } from "../core/documents/content-type.ts";
import type { DocumentId, ProposalAnswer } from "../core/documents/document.ts";
import type { KeptDocuments } from "../core/documents/has-room.ts";
import type { EntryId } from "../core/entries/entry.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { lockOn } from "./locks.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Changes = Permit<"document.change">;

/** Lets nobody else add to the documents of a person, or bring one back, until the transaction ends. */
export const lockDocuments = async (tx: Tx, person: PersonId): Promise<void> => {
  await tx.one("documents.lock", lockOn(tx, `documents of ${person}`));
};

/** Counts what lies of a person's documents: pictures of pages as well, and of those that were deleted. */
export const measureDocuments = async (tx: Tx, person: PersonId): Promise<KeptDocuments> =>
  tx.one(
    "documents.measure",
    tx.db
      .selectFrom("documents as d")
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom("document_files as f")
            .select(sql<number>`sum(f.bytes)`.as("bytes"))
            .whereRef("f.person_id", "=", "d.person_id")
            .whereRef("f.document_id", "=", "d.id")
            .as("kept"),
        (join) => join.onTrue(),
      )
      .select([
        sql<number>`(count(*) filter (where d.deleted_at is null))::int`.as("documents"),
        sql<number>`coalesce(sum(kept.bytes) filter (where d.deleted_at is null), 0)::bigint`.as("bytes"),
        sql<number>`count(*)::int`.as("withDeleted"),
        sql<number>`coalesce(sum(kept.bytes), 0)::bigint`.as("bytesWithDeleted"),
      ])
      .where("d.person_id", "=", person),
  );

/** A document as it came. */
export type NewDocument = {
  readonly id: DocumentId;
  readonly name: string;
  readonly type: DocumentType;
  readonly bytes: number;
  readonly sha256: string;
};

/** Adds a document, held until it is looked through. */
export const addDocument = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  { id, name, type, bytes, sha256 }: NewDocument,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "documents.add",
    tx.db.insertInto("documents").values({
      person_id: person,
      id,
      name,
      type,
      bytes,
      sent_sha256: sha256,
      state: "waiting",
      made_at: at(now),
    }),
  );
  await tx.write(
    "document-files.add-sent",
    tx.db
      .insertInto("document_files")
      .values({ person_id: person, document_id: id, part: 0, sha256, type, bytes }),
  );
};

/** Gives a document another name; false where it is not called any more as it was. */
export const renameDocument = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  { id, was, name }: { readonly id: DocumentId; readonly was: string; readonly name: string },
): Promise<boolean> => {
  const renamed = await tx.write(
    "documents.rename",
    tx.db
      .updateTable("documents")
      .set({ name })
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("name", "=", was),
  );
  return renamed > 0;
};

/** Says of a document that it is deleted, or with null that it is not. */
export const markDocumentDeleted = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  { id, deletedAt }: { readonly id: DocumentId; readonly deletedAt: Instant | null },
): Promise<void> => {
  await tx.write(
    "documents.mark-deleted",
    tx.db
      .updateTable("documents")
      .set({ deleted_at: deletedAt === null ? null : at(deletedAt) })
      .where("person_id", "=", person)
      .where("id", "=", id),
  );
};

/** Keeps what a person said to what was read in a document. */
export const answerProposal = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  { id, answered }: { readonly id: DocumentId; readonly answered: ProposalAnswer },
): Promise<void> => {
  await tx.write(
    "documents.answer",
    tx.db.updateTable("documents").set({ answered }).where("person_id", "=", person).where("id", "=", id),
  );
};

/** Which document, and to which entry. */
export type Attachment = { readonly document: DocumentId; readonly entry: EntryId };

/** Attaches a document to an entry; false where it is already. */
export const attachDocument = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  { document, entry }: Attachment,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "documents.attach",
    tx.db
      .insertInto("entry_documents")
      .columns(["person_id", "document_id", "entry_id", "attached_at", "is_open"])
      .expression((eb) =>
        eb
          .selectFrom("documents")
          .select([
            "person_id",
            "id",
            sql<EntryId>`${entry}::uuid`.as("entry_id"),
            sql<Date>`${at(now)}::timestamptz`.as("attached_at"),
            "is_open",
          ])
          .where("person_id", "=", person)
          .where("id", "=", document)
          // Until this is done nobody else says that it is clean, or deleted.
          .forShare(),
      )
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** Takes a document away from an entry; false where it was not attached. */
export const detachDocument = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  { document, entry }: Attachment,
): Promise<boolean> => {
  const written = await tx.write(
    "documents.detach",
    tx.db
      .deleteFrom("entry_documents")
      .where("person_id", "=", person)
      .where("document_id", "=", document)
      .where("entry_id", "=", entry),
  );
  return written > 0;
};

/** True where a document that is not deleted came of the same bytes as this one. */
export const isThereAgain = async (tx: Tx, person: PersonId, id: DocumentId): Promise<boolean> => {
  const found = await tx.many(
    "documents.find-again",
    tx.db
      .selectFrom("documents as d")
      .innerJoin("documents as o", (join) =>
        join.onRef("o.person_id", "=", "d.person_id").onRef("o.sent_sha256", "=", "d.sent_sha256"),
      )
      .select("o.id")
      .where("d.person_id", "=", person)
      .where("d.id", "=", id)
      .where("o.deleted_at", "is", null)
      .whereRef("o.id", "<>", "d.id"),
  );
  return found.length > 0;
};
