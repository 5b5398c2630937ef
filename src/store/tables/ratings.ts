import type { ColumnType } from "kysely";
import type { ApplicationId } from "../../core/application/application.ts";
import type { EntryId } from "../../core/entries/entry.ts";
import type { AssociationId, Id, PersonId, RatingRequestId } from "../../core/kernel/ids.ts";
import type { Language } from "../../core/kernel/language.ts";
import type { BrowserProof } from "../../core/references/open-rating.ts";
import type { RatingCallId, RatingCallPurpose } from "../../core/references/rating-call.ts";
import type { RatingAnswers } from "../../core/references/rating-form.ts";
import type { Declination } from "../../core/references/rating-request.ts";
import type { At, AtOrNull, Made, OnDay } from "./columns.ts";

type OfRequest = { association_id: AssociationId; request_id: RatingRequestId };

/** Requests for ratings, and ratings. */
export type RatingTables = {
  rating_requests: {
    association_id: AssociationId;
    id: RatingRequestId;
    application_id: ApplicationId;
    person_id: PersonId;
    applicant_name: string;
    edition: string;
    category: string;
    profile: string;
    entry_id: EntryId;
    roles: string[];
    known_since: string;
    rater_name: string;
    address: string;
    language: Language;
    is_waived: boolean;
    waiver_signature: Id<"signature"> | null;
    is_own_mailbox: boolean;
    is_own_browser: ColumnType<boolean, boolean | undefined, boolean>;
    asked_at: At;
    expires_at: At;
    opened_at: AtOrNull;
    started_at: AtOrNull;
    sent_at: AtOrNull;
    counts: ColumnType<boolean | null, boolean | null | undefined, boolean | null>;
    declined_at: AtOrNull;
    declined_as: ColumnType<Declination | null, Declination | null | undefined, Declination | null>;
    revoked_at: AtOrNull;
    set_aside_at: AtOrNull;
    released_at: AtOrNull;
    times_reopened: ColumnType<number, number | undefined, number>;
    released_by: ColumnType<PersonId | null, PersonId | null | undefined, PersonId | null>;
  };
  rating_browsers: OfRequest & { key_hash: string; address: string; proved_by: BrowserProof; proved_at: At };
  rating_codes: OfRequest & {
    id: Id<"rating-code">;
    position: Made<number>;
    made_at: At;
    expires_at: At;
    used_at: AtOrNull;
    wrong_tries: ColumnType<number, never, number>;
  };
  rating_drafts: OfRequest & {
    answers: ColumnType<RatingAnswers, string, string>;
    version: number;
    changed_at: At;
  };
  ratings: OfRequest & {
    profile: string;
    answers: ColumnType<RatingAnswers, string, string>;
    number: ColumnType<number, number | undefined, never>;
    sent_at: At;
  };
  rating_calls: OfRequest & {
    id: RatingCallId;
    purpose: RatingCallPurpose;
    called_on: OnDay;
    spoken_with: string;
    note: string;
    made_by: PersonId;
    made_at: At;
  };
};
