import { sql } from "kysely";
import type { DocumentType } from "../core/documents/content-type.ts";
import type { DocumentId, RefusedReason } from "../core/documents/document.ts";
import type { Proposal } from "../core/documents/proposal.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Language } from "../core/kernel/language.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A document that is held, and whose. */
export type HeldDocument = { readonly person: PersonId; readonly id: DocumentId };

/** The same, and in which language its person reads. */
export type ListedDocument = HeldDocument & { readonly language: Language };

/**
 * Those that nobody has looked through and nobody has begun to since a moment, whose next try has come: of everybody the
 * oldest, then of everybody the next. In a job.
 */
export const listHeldDocuments = async (
  tx: Tx,
  { now, before }: { readonly now: Instant; readonly before: Instant },
  most: number,
): Promise<readonly ListedDocument[]> =>
  tx.many(
    "documents.list-held",
    tx.db
      .selectFrom("documents as d")
      .innerJoin("persons as p", "p.id", "d.person_id")
      .select(["d.person_id as person", "d.id", "p.language"])
      .where("d.state", "=", "waiting")
      // What was submitted is looked through also where its person deleted it since.
      .where((eb) => eb.or([eb("d.deleted_at", "is", null), sql<boolean>`is_copied(d.person_id, d.id)`]))
      .where((eb) => eb.or([eb("d.taken_at", "is", null), eb("d.taken_at", "<", moment(before))]))
      .where((eb) => eb.or([eb("d.next_try_at", "is", null), eb("d.next_try_at", "<=", moment(now))]))
      .orderBy(sql`row_number() over (partition by d.person_id order by d.made_at)`)
      .orderBy("d.made_at")
      .limit(most),
  );

/** What is to be looked through. */
export type TakenDocument = {
  readonly type: DocumentType;
  readonly sha256: string;
  readonly madeAt: Instant;
  /** How often it was taken, this time included. */
  readonly tries: number;
};

/** Takes a document to look it through; undefined where that is done, or somebody began since a moment. */
export const takeHeldDocument = async (
  tx: Tx,
  { person, id }: HeldDocument,
  { now, before }: { readonly now: Instant; readonly before: Instant },
): Promise<TakenDocument | undefined> => {
  const [taken] = await tx.writeReturning(
    "documents.take",
    tx.db
      .updateTable("documents")
      .set({ taken_at: at(now), tries: sql`tries + 1` })
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("state", "=", "waiting")
      .where((eb) => eb.or([eb("taken_at", "is", null), eb("taken_at", "<", moment(before))]))
      .returning(["type", "sent_sha256 as sha256", "made_at as madeAt", "tries"]),
  );
  return taken;
};

/** Gives back what could not be looked through now, until its next try. */
export const giveBackDocument = async (
  tx: Tx,
  { person, id }: HeldDocument,
  nextTry: Instant,
): Promise<void> => {
  await tx.write(
    "documents.give-back",
    tx.db
      .updateTable("documents")
      .set({ taken_at: null, next_try_at: at(nextTry) })
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("state", "=", "waiting"),
  );
};

/** A part of a document as it was made anew. */
export type MadePart = {
  readonly part: number;
  readonly sha256: string;
  readonly type: DocumentType;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
};

/** What came of looking a document through. */
export type Settled =
  | { readonly state: "refused"; readonly reason: RefusedReason }
  | {
      readonly state: "clean";
      readonly pages: number;
      readonly proposal: Proposal | null;
      /** In place of what was sent; all there is of it from now on. */
      readonly parts: readonly MadePart[];
    };

/** Keeps what came of looking a document through; false where somebody else has done so meanwhile. */
export const settleDocument = async (
  tx: Tx,
  { person, id }: HeldDocument,
  settled: Settled,
): Promise<boolean> => {
  const clean = settled.state === "clean" ? settled : undefined;
  const written = await tx.write(
    "documents.settle",
    tx.db
      .updateTable("documents")
      .set({
        state: settled.state,
        reason: settled.state === "refused" ? settled.reason : null,
        pages: clean?.pages ?? null,
        proposal: clean === undefined || clean.proposal === null ? null : JSON.stringify(clean.proposal),
        taken_at: null,
      })
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("state", "=", "waiting"),
  );
  if (written === 0) return false;
  await tx.write(
    "document-files.remove",
    tx.db.deleteFrom("document_files").where("person_id", "=", person).where("document_id", "=", id),
  );
  if (clean !== undefined && clean.parts.length > 0)
    await tx.write(
      "document-files.add-made",
      tx.db
        .insertInto("document_files")
        .values(clean.parts.map((part) => ({ person_id: person, document_id: id, ...part }))),
    );
  return true;
};

/** Forgets what was deleted before a moment, but for what a copy keeps (0034); how many documents that were. In a job. */
export const forgetDeletedDocuments = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write("documents.forget", tx.db.deleteFrom("documents").where("deleted_at", "<", moment(before)));
