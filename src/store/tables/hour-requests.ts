import type { ColumnType } from "kysely";
import type { EntryId } from "../../core/entries/entry.ts";
import type { HolderRequestId, Settlement } from "../../core/entries/holder-request.ts";
import type { Ending, HourLineId, HourRequestId, Snapshot } from "../../core/entries/hour-requests.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import type { Language } from "../../core/kernel/language.ts";
import type { HolderId } from "../../core/register/standing.ts";
import type { At, AtOrNull } from "./columns.ts";

type Later<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** The rows about hours that providers confirm, and about people to be entered in a register. */
export type HourRequestTables = {
  hour_requests: {
    person_id: PersonId;
    id: HourRequestId;
    provider_entry_id: EntryId;
    provider_name: string;
    provider_holder: HolderId | null;
    asker_name: string;
    address: string;
    is_own_mailbox: boolean;
    language: Language;
    asked_at: At;
    expires_at: At;
    withdrawn_at: AtOrNull;
    answered_at: AtOrNull;
    ended_at: AtOrNull;
    ended_as: Later<Ending>;
  };
  hour_lines: {
    person_id: PersonId;
    id: HourLineId;
    request_id: HourRequestId;
    position: number;
    entry_id: EntryId;
    /** JSON: written as text. */
    snapshot: ColumnType<Snapshot, string, never>;
    stated: string;
    changed_at: AtOrNull;
  };
  hour_answers: {
    person_id: PersonId;
    line_id: HourLineId;
    request_id: HourRequestId;
    answer: "confirmed" | "disputed";
    hours: string;
    statement: string;
    name: string;
    answered_by: PersonId | null;
    answered_at: At;
  };
  holder_requests: {
    association_id: AssociationId;
    id: HolderRequestId;
    person_id: PersonId;
    provider_entry_id: EntryId;
    name: string;
    address: string | null;
    asked_at: At;
    settled_at: AtOrNull;
    settled_by: Later<PersonId>;
    settled_as: Later<Settlement>;
    holder_id: Later<HolderId>;
    reason: ColumnType<string, string | undefined, string>;
    taken_at: AtOrNull;
  };
};
