import type { ColumnType } from "kysely";
import type { AssociationId, Id, PersonId } from "../../core/kernel/ids.ts";
import type { DeliveryState, Problem } from "../../core/messages/delivery.ts";
import type {
  AddressId,
  DeliveryId,
  MailSubject,
  MessageId,
  OutboxId,
  WorkKind,
} from "../../core/messages/ids.ts";
import type { AddressGroup, MailGroup } from "../../core/messages/recipients.ts";
import type { At, AtOrNull } from "./columns.ts";

/** The rows of migrations 0004, 0025, 0030 and 0031. */
export type MessagesTables = {
  outbox: {
    id: OutboxId;
    association_id: AssociationId | null;
    person_id: PersonId | null;
    kind: MailSubject | WorkKind;
    subject_id: string;
    made_at: At;
    relayed_at: AtOrNull;
  };
  messages: {
    id: MessageId;
    person_id: PersonId;
    association_id: AssociationId | null;
    kind: string;
    /** JSON: written as text. */
    params: ColumnType<unknown, string, never>;
    made_at: At;
    read_at: AtOrNull;
    unmailed_at: AtOrNull;
    /** JSON: written as text. */
    own_words: ColumnType<unknown, string | null | undefined, never>;
  };
  unwanted_mail: { person_id: PersonId; mail_group: MailGroup; since: At };
  unwanted_at_addresses: { address: string; mail_group: AddressGroup; since: At };
  deliveries: {
    id: DeliveryId;
    outbox_id: OutboxId;
    subject_kind: MailSubject;
    subject_id: string;
    association_id: AssociationId | null;
    person_id: PersonId | null;
    address_id: AddressId | null;
    state: DeliveryState;
    tries: number;
    next_try_at: AtOrNull;
    problem: Problem | null;
    made_at: At;
    changed_at: At;
    sent_at: AtOrNull;
  };
  demonstration_mail: {
    id: Id<"demonstration-mail">;
    message_id: string;
    to_address: string;
    subject: string;
    text: string;
    html: string;
    /** JSON: written as text. */
    headers: ColumnType<{ readonly [name: string]: string }, string, never>;
    made_at: At;
  };
};
