import { no, type Result, yes } from "../kernel/result.ts";
import { DOCUMENT_KEPT_DAYS, MOST_DOCUMENT_BYTES, mostKept } from "./document.ts";
import type { DocumentRefusal } from "./refusal.ts";

/** How much a person keeps. */
export type KeptDocuments = {
  readonly documents: number;
  /** With the pictures of their pages. */
  readonly bytes: number;
  /** Those included that were deleted and can be brought back. */
  readonly withDeleted: number;
  readonly bytesWithDeleted: number;
};

/** Whether a person keeps no more than anybody may. */
export const isWithinRoom = (kept: KeptDocuments): Result<null, DocumentRefusal> => {
  if (kept.documents > mostKept.documents || kept.bytes > mostKept.bytes)
    return no({ code: "documents-full", documents: mostKept.documents, bytes: mostKept.bytes });
  return kept.withDeleted > mostKept.withDeleted || kept.bytesWithDeleted > mostKept.bytesWithDeleted
    ? no({ code: "documents-full-of-deleted", days: DOCUMENT_KEPT_DAYS })
    : yes(null);
};

/** Whether a document of so many bytes may be added to what a person keeps. */
export const hasRoom = (kept: KeptDocuments, bytes: number): Result<null, DocumentRefusal> => {
  if (bytes === 0) return no({ code: "document-empty" });
  if (bytes > MOST_DOCUMENT_BYTES) return no({ code: "document-too-large", most: MOST_DOCUMENT_BYTES });
  return isWithinRoom({
    documents: kept.documents + 1,
    bytes: kept.bytes + bytes,
    withDeleted: kept.withDeleted + 1,
    bytesWithDeleted: kept.bytesWithDeleted + bytes,
  });
};
