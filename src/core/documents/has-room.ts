import { no, type Result, yes } from "../kernel/result.ts";
import { MOST_DOCUMENT_BYTES, mostKept } from "./document.ts";
import type { DocumentRefusal } from "./refusal.ts";

/** How much a person keeps. */
export type KeptDocuments = {
  readonly documents: number;
  readonly bytes: number;
  /** Those included that were deleted and can be brought back. */
  readonly withDeleted: number;
};

/** Whether a document of so many bytes may be added to what a person keeps. */
export const hasRoom = (kept: KeptDocuments, bytes: number): Result<null, DocumentRefusal> => {
  if (bytes === 0) return no({ code: "document-empty" });
  if (bytes > MOST_DOCUMENT_BYTES) return no({ code: "document-too-large", most: MOST_DOCUMENT_BYTES });
  const isFull =
    kept.documents >= mostKept.documents ||
    kept.bytes + bytes > mostKept.bytes ||
    kept.withDeleted >= mostKept.withDeleted;
  return isFull
    ? no({ code: "documents-full", documents: mostKept.documents, bytes: mostKept.bytes })
    : yes(null);
};
