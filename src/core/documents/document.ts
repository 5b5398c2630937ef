import type { EntryId } from "../entries/entry.ts";
import type { Id } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { DocumentType } from "./content-type.ts";
import type { Proposal } from "./proposal.ts";

export type DocumentId = Id<"document">;

/** A document that was sent in pieces, as long as not all of it is there, and a while longer. */
export type UploadId = Id<"upload">;

/** `waiting` until it was looked through: until then it is held, and nobody gets to see it. */
export const documentStates = ["waiting", "clean", "refused"] as const;
export type DocumentState = (typeof documentStates)[number];

/** Why a document was not taken once it was looked through. */
export const refusedReasons = [
  "virus",
  "damaged",
  "encrypted",
  "too-large",
  "not-looked-through",
  "too-large-to-check",
] as const;
export type RefusedReason = (typeof refusedReasons)[number];

/** What its person said to what was read. */
export type ProposalAnswer = "accepted" | "declined";

/** A document of a portfolio, without its content. */
export type Document = {
  readonly id: DocumentId;
  readonly name: string;
  readonly type: DocumentType;
  readonly bytes: number;
  readonly state: DocumentState;
  readonly reason: RefusedReason | null;
  /** How many pages it has; null before it was looked through. */
  readonly pages: number | null;
  /** How many pages there are pictures of, from the first. */
  readonly pictures: number;
  readonly proposal: Proposal | null;
  readonly answered: ProposalAnswer | null;
  readonly madeAt: Instant;
  readonly deletedAt: Instant | null;
  /** The entries that it is attached to, without those deleted. */
  readonly entries: readonly EntryId[];
};

/** How long a deleted document can be brought back, in days. */
export const DOCUMENT_KEPT_DAYS = 30;

/** The most bytes of one document. */
export const MOST_DOCUMENT_BYTES = 20 * 1024 * 1024;

const GIGABYTE = 1024 * 1024 * 1024;

/** The most that a person keeps. What is deleted makes room at once, but not without end: it can be brought back for a while. */
export const mostKept = {
  documents: 500,
  bytes: 2 * GIGABYTE,
  withDeleted: 1500,
  bytesWithDeleted: 3 * GIGABYTE,
} as const;

/** How many files one form takes. */
export const MOST_FILES_SENT = 20;

/** How many documents somebody may have on the way at a time. */
export const MOST_UPLOADS = 50;
