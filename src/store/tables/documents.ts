import type { ColumnType, GeneratedAlways } from "kysely";
import type { DocumentType } from "../../core/documents/content-type.ts";
import type {
  DocumentId,
  DocumentState,
  ProposalAnswer,
  RefusedReason,
  UploadId,
} from "../../core/documents/document.ts";
import type { Proposal } from "../../core/documents/proposal.ts";
import type { EntryId } from "../../core/entries/entry.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import type { At, AtOrNull, Made } from "./columns.ts";

type Settled<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The rows of documents. */
export type DocumentsTables = {
  documents: {
    person_id: PersonId;
    id: DocumentId;
    position: Made<number>;
    name: string;
    type: DocumentType;
    bytes: number;
    sent_sha256: string;
    state: DocumentState;
    reason: Settled<RefusedReason>;
    pages: Settled<number>;
    proposal: ColumnType<Proposal | null, string | null | undefined, string | null>;
    answered: Settled<ProposalAnswer>;
    made_at: At;
    taken_at: AtOrNull;
    tries: Made<number>;
    next_try_at: AtOrNull;
    deleted_at: AtOrNull;
    is_open: GeneratedAlways<boolean>;
  };
  document_files: {
    person_id: PersonId;
    document_id: DocumentId;
    part: number;
    sha256: string;
    type: DocumentType;
    bytes: number;
    width: Settled<number>;
    height: Settled<number>;
  };
  entry_documents: {
    person_id: PersonId;
    document_id: DocumentId;
    entry_id: EntryId;
    attached_at: At;
    is_open: boolean;
  };
  document_uploads: {
    person_id: PersonId;
    id: UploadId;
    name: string;
    bytes: number;
    received: number;
    entry_id: EntryId | null;
    document_id: Settled<DocumentId>;
    made_at: At;
    changed_at: At;
  };
};
