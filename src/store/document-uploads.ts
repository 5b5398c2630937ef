import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { DocumentId, UploadId } from "../core/documents/document.ts";
import type { EntryId } from "../core/entries/entry.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { lockOn } from "./locks.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Changes = Permit<"document.change">;

/** A document that arrives in pieces. */
export type Upload = {
  readonly id: UploadId;
  readonly name: string;
  readonly bytes: number;
  readonly received: number;
  readonly entry: EntryId | null;
  /** What came of it, once it was whole. */
  readonly document: DocumentId | null;
};

const columns = ["id", "name", "bytes", "received", "entry_id as entry", "document_id as document"] as const;

/** What somebody sends in pieces. */
export const findUpload = async (tx: Tx, person: PersonId, id: UploadId): Promise<Upload | undefined> =>
  tx.maybe(
    "document-uploads.find",
    tx.db.selectFrom("document_uploads").select(columns).where("person_id", "=", person).where("id", "=", id),
  );

/** The same, and nobody else goes on with it until the transaction ends: it may be sent from two pages. */
export const lockUpload = async (tx: Tx, person: PersonId, id: UploadId): Promise<Upload | undefined> => {
  await tx.one("document-uploads.lock", lockOn(tx, `upload ${id} of ${person}`));
  return findUpload(tx, person, id);
};

/** How many of a person's are not whole yet, and how many bytes they will be. */
export const measureUploads = async (
  tx: Tx,
  person: PersonId,
): Promise<{ readonly uploads: number; readonly bytes: number }> =>
  tx.one(
    "document-uploads.measure",
    tx.db
      .selectFrom("document_uploads")
      .select([
        sql<number>`count(*)::int`.as("uploads"),
        sql<number>`coalesce(sum(bytes), 0)::bigint`.as("bytes"),
      ])
      .where("person_id", "=", person)
      .where("document_id", "is", null),
  );

/** Begins one; what is there already stays. */
export const addUpload = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  upload: Pick<Upload, "id" | "name" | "bytes" | "entry">,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "document-uploads.add",
    tx.db
      .insertInto("document_uploads")
      .values({
        person_id: person,
        id: upload.id,
        name: upload.name,
        bytes: upload.bytes,
        received: 0,
        entry_id: upload.entry,
        made_at: at(now),
        changed_at: at(now),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
};

/** Notes how much is there. */
export const noteReceived = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  { id, received }: { readonly id: UploadId; readonly received: number },
  now: Instant,
): Promise<void> => {
  await tx.write(
    "document-uploads.note-received",
    tx.db
      .updateTable("document_uploads")
      .set({ received, changed_at: at(now) })
      .where("person_id", "=", person)
      .where("id", "=", id),
  );
};

/** Notes which document came of it. */
export const noteFinished = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  { id, document }: { readonly id: UploadId; readonly document: DocumentId },
  now: Instant,
): Promise<void> => {
  await tx.write(
    "document-uploads.note-finished",
    tx.db
      .updateTable("document_uploads")
      .set({ document_id: document, changed_at: at(now) })
      .where("person_id", "=", person)
      .where("id", "=", id),
  );
};

/** Gives one up; false where there is none. */
export const removeUpload = async (
  tx: Tx,
  _permit: Changes,
  person: PersonId,
  id: UploadId,
): Promise<boolean> =>
  (await tx.write(
    "document-uploads.remove",
    tx.db.deleteFrom("document_uploads").where("person_id", "=", person).where("id", "=", id),
  )) > 0;

/** Forgets those with which nobody went on since a moment; how many that were. In a job. */
export const forgetUploads = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write(
    "document-uploads.forget",
    tx.db.deleteFrom("document_uploads").where("changed_at", "<", moment(before)),
  );
