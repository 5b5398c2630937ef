import type { ColumnType } from "kysely";
import type { ApplicationId, MembershipClaim } from "../../core/application/application.ts";
import type { Copy, Part } from "../../core/application/copy.ts";
import type { ApplicationState, MoveName, Mover, Outcome } from "../../core/application/lifecycle.ts";
import type { Settled } from "../../core/application/settled.ts";
import type { SignedText, TextVersion } from "../../core/application/signatures.ts";
import type { DocumentId } from "../../core/documents/document.ts";
import type { AssociationId, Id, PersonId } from "../../core/kernel/ids.ts";
import type { Language } from "../../core/kernel/language.ts";
import type { ApplicationFee, SettlementWay } from "../../core/payments/fees-due.ts";
import type { At, AtOrNull, OnDay } from "./columns.ts";

/** JSON: written as text. */
type Json<T> = ColumnType<T, string, never>;

type OfApplication = { association_id: AssociationId; application_id: ApplicationId };

/** Applications and what hangs on them. */
export type ApplicationTables = {
  applications: {
    association_id: AssociationId;
    id: ApplicationId;
    person_id: PersonId;
    edition: string;
    category: string;
    state: ApplicationState;
    outcome: Outcome | null;
    held_from: ApplicationState | null;
    version: number;
    settings_on: OnDay;
    membership: MembershipClaim;
    membership_proof: string;
    registered_at: At;
    state_since: At;
  };
  application_moves: OfApplication & {
    number: number;
    move: MoveName;
    from_state: ApplicationState;
    to_state: ApplicationState;
    outcome: Outcome | null;
    mover: Mover;
    moved_by: PersonId | null;
    why: string;
    moved_at: At;
  };
  application_fees: OfApplication & {
    number: number;
    fee: ApplicationFee;
    category: string;
    due_on: OnDay;
    amount: number;
    currency: string;
    made_at: At;
  };
  application_settlements: OfApplication & {
    id: Id<"settlement">;
    fee: ApplicationFee;
    way: SettlementWay;
    amount: number;
    currency: string;
    note: string;
    recorded_by: PersonId;
    recorded_at: At;
  };
  signed_texts: {
    association_id: AssociationId;
    text: SignedText;
    number: number;
    holds_from: OnDay;
    words: Json<TextVersion["words"]>;
    written_by: PersonId | null;
    written_at: At;
  };
  application_signatures: OfApplication & {
    id: Id<"signature">;
    person_id: PersonId;
    text: SignedText;
    number: number;
    language: Language;
    typed_name: string;
    signed_at: At;
    address: string;
  };
  application_copies: OfApplication & {
    number: number;
    category: string;
    submitted_on: OnDay;
    submitted_at: At;
    entries: Json<Copy>;
    settled: Json<Settled>;
  };
  copied_documents: OfApplication & { person_id: PersonId; document_id: DocumentId };
  application_returns: OfApplication & {
    id: Id<"return">;
    copy_number: number;
    part: Json<Part>;
    question: string;
    returned_by: PersonId;
    returned_at: At;
    answer: ColumnType<string, string | undefined, string>;
    answered_at: AtOrNull;
  };
  application_comments: OfApplication & {
    id: Id<"comment">;
    part: ColumnType<Part | null, string | null, never>;
    said_by: PersonId;
    said: string;
    said_at: At;
  };
  application_notes: OfApplication & {
    id: Id<"note">;
    part: ColumnType<Part | null, string | null, never>;
    noted_by: PersonId;
    note: string;
    noted_at: At;
  };
  help_requests: OfApplication & {
    id: Id<"help-request">;
    person_id: PersonId;
    page: string;
    said: string;
    asked_at: At;
    finished_by: PersonId | null;
    finished_at: At | null;
  };
};
