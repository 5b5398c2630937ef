import type { ColumnType, Generated } from "kysely";
import type { Strength } from "../../core/access/actor.ts";
import type { EmailAddress } from "../../core/account/email-address.ts";
import type { LinkPurpose, RequestPurpose } from "../../core/account/link.ts";
import type { WayIn } from "../../core/account/ways-in.ts";
import type { HourRequestId } from "../../core/entries/hour-requests.ts";
import type { Id, InvitationId, PersonId, RatingRequestId, SessionId } from "../../core/kernel/ids.ts";
import type { Language } from "../../core/kernel/language.ts";
import type { AddressId } from "../../core/messages/ids.ts";
import type { At, AtOrNull } from "./columns.ts";

export type AddressRequestId = Id<"address-request">;
export type PasskeyId = Id<"passkey">;
export type SecondStepId = Id<"second-step">;

/** Only what was read as an address is ever written. */
type Address = ColumnType<EmailAddress, string, string>;

/** The rows of migration 0002. */
export type AccountsTables = {
  addresses: {
    id: AddressId;
    person_id: PersonId;
    address: Address;
    main: boolean;
    verified_at: At;
    bounced_at: AtOrNull;
  };
  passwords: { person_id: PersonId; hash: string; changed_at: At };
  passkeys: {
    id: PasskeyId;
    person_id: PersonId;
    credential_id: string;
    public_key: Uint8Array;
    counter: number;
    transports: string[];
    name: string;
    backed_up: boolean;
    added_at: At;
    used_at: AtOrNull;
  };
  totp_secrets: { person_id: PersonId; sealed: string; enabled_at: At; last_step: number };
  recovery_codes: { person_id: PersonId; code_hash: string; made_at: At; used_at: AtOrNull };
  sessions: {
    id: SessionId;
    person_id: PersonId;
    token_hash: string;
    strength: Strength;
    methods: string[];
    device: string;
    opened_at: At;
    seen_at: At;
    proved_at: At;
    second_factor_at: AtOrNull;
    ended_at: AtOrNull;
    shared: Generated<boolean>;
  };
  second_steps: {
    id: SecondStepId;
    person_id: PersonId;
    token_hash: string;
    way: Exclude<WayIn, "passkey-verified">;
    device: string;
    return_to: string | null;
    shared: Generated<boolean>;
    begun_at: At;
    expires_at: At;
    ended_at: AtOrNull;
  };
  address_requests: {
    id: AddressRequestId;
    purpose: RequestPurpose;
    address: ColumnType<EmailAddress | null, string | null, string | null>;
    language: Language;
    person_id: PersonId | null;
    return_to: string | null;
    requested_at: At;
    handled_at: AtOrNull;
  };
  link_tokens: {
    token_hash: string;
    purpose: LinkPurpose;
    address: Address;
    language: Language;
    person_id: PersonId | null;
    request_id: AddressRequestId | null;
    invitation_id: InvitationId | null;
    hour_request_id: HourRequestId | null;
    rating_request_id: RatingRequestId | null;
    return_to: string | null;
    made_at: At;
    expires_at: At;
    used_at: AtOrNull;
  };
  challenges: { challenge_hash: string; expires_at: At };
};
