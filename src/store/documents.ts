import { sql } from "kysely";
import { DOCUMENT_KEPT_DAYS, type Document, type DocumentId } from "../core/documents/document.ts";
import type { EntryId } from "../core/entries/entry.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { DAY, type Instant } from "../core/kernel/instant.ts";
import { moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** How many pictures of pages there are of a document `d`. Of a picture the document itself is what is shown of it. */
export const picturesOf = sql<number>`(select count(*)::int from document_files f
  where f.person_id = d.person_id and f.document_id = d.id and (f.part > 0 or f.type <> 'pdf'))`.as(
  "pictures",
);

const ofPerson = (tx: Tx, person: PersonId) =>
  tx.db
    .selectFrom("documents as d")
    .select([
      "d.id",
      "d.name",
      "d.type",
      "d.bytes",
      "d.state",
      "d.reason",
      "d.pages",
      "d.proposal",
      "d.answered",
      "d.made_at as madeAt",
      "d.deleted_at as deletedAt",
      picturesOf,
      sql<readonly EntryId[]>`(select coalesce(array_agg(e.id::text order by e.position), '{}'::text[])
        from entry_documents a join portfolio_entries e on e.person_id = a.person_id and e.id = a.entry_id
        where a.person_id = d.person_id and a.document_id = d.id and e.deleted_at is null)`.as("entries"),
    ])
    .where("d.person_id", "=", person);

/** Every document of a person that is not deleted, the last first. */
export const listDocuments = async (tx: Tx, person: PersonId): Promise<readonly Document[]> =>
  tx.many(
    "documents.list",
    ofPerson(tx, person).where("d.deleted_at", "is", null).orderBy("d.position", "desc"),
  );

/** Those that were deleted and can still be brought back, the last deleted first. */
export const listDeletedDocuments = async (
  tx: Tx,
  person: PersonId,
  now: Instant,
): Promise<readonly Document[]> =>
  tx.many(
    "documents.list-deleted",
    ofPerson(tx, person)
      .where("d.deleted_at", ">", moment(now - DOCUMENT_KEPT_DAYS * DAY))
      .orderBy("d.deleted_at", "desc"),
  );

/** One document, deleted or not. */
export const findDocument = async (tx: Tx, person: PersonId, id: DocumentId): Promise<Document | undefined> =>
  tx.maybe("documents.find", ofPerson(tx, person).where("d.id", "=", id));

/** The document that came of the same bytes, unless it was deleted. */
export const findSameDocument = async (
  tx: Tx,
  person: PersonId,
  sha256: string,
): Promise<Document | undefined> =>
  tx.maybe(
    "documents.find-same",
    ofPerson(tx, person).where("d.sent_sha256", "=", sha256).where("d.deleted_at", "is", null),
  );

/** A document as it stands beside an entry that it is attached to. */
export type AttachedDocument = Pick<Document, "id" | "name" | "type" | "state" | "pages"> & {
  readonly entry: EntryId;
};

/** The documents that stand beside the entries of a person that are not deleted, in the order in which they were attached. */
export const documentsOfEntries = async (tx: Tx, person: PersonId): Promise<readonly AttachedDocument[]> =>
  tx.many(
    "documents.of-entries",
    tx.db
      .selectFrom("entry_documents as a")
      .innerJoin("documents as d", (join) =>
        join.onRef("d.person_id", "=", "a.person_id").onRef("d.id", "=", "a.document_id"),
      )
      .innerJoin("portfolio_entries as e", (join) =>
        join.onRef("e.person_id", "=", "a.person_id").onRef("e.id", "=", "a.entry_id"),
      )
      .select(["a.entry_id as entry", "d.id", "d.name", "d.type", "d.state", "d.pages"])
      .where("a.person_id", "=", person)
      .where("d.deleted_at", "is", null)
      .where("e.deleted_at", "is", null)
      .orderBy("a.attached_at")
      .orderBy("d.position"),
  );

/** A document with the place where its content lies; none of what is not clean. */
export type DocumentWithFile = Pick<Document, "name" | "state" | "entries"> & {
  readonly sha256: string | null;
  readonly fileType: Document["type"] | null;
};

/** Every document of a person that is not deleted, in the order in which they were added, each with its content. */
export const documentsWithFiles = async (tx: Tx, person: PersonId): Promise<readonly DocumentWithFile[]> =>
  tx.many(
    "documents.with-files",
    ofPerson(tx, person)
      .leftJoin("document_files as f", (join) =>
        join
          .onRef("f.person_id", "=", "d.person_id")
          .onRef("f.document_id", "=", "d.id")
          .on("f.part", "=", 0)
          .on("d.state", "=", "clean"),
      )
      .select(["f.sha256", "f.type as fileType"])
      .where("d.deleted_at", "is", null)
      .orderBy("d.position"),
  );

/** A part of a document as it lies in the files. */
export type DocumentFile = {
  readonly sha256: string;
  readonly type: Document["type"];
  readonly width: number | null;
  readonly height: number | null;
};

/** Where a part of a document lies: 0 is the document, further ones the pictures of its pages. Only of what is clean. */
export const findDocumentFile = async (
  tx: Tx,
  person: PersonId,
  id: DocumentId,
  part: number,
): Promise<DocumentFile | undefined> =>
  tx.maybe(
    "documents.find-file",
    tx.db
      .selectFrom("document_files as f")
      .innerJoin("documents as d", (join) =>
        join.onRef("d.person_id", "=", "f.person_id").onRef("d.id", "=", "f.document_id"),
      )
      .select(["f.sha256", "f.type", "f.width", "f.height"])
      .where("f.person_id", "=", person)
      .where("f.document_id", "=", id)
      .where("f.part", "=", part)
      .where("d.state", "=", "clean"),
  );
