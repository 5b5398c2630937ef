import type { Id } from "../kernel/ids.ts";

export type MessageId = Id<"message">;
export type OutboxId = Id<"outbox">;
export type DeliveryId = Id<"delivery">;
/** One of the addresses of a person. */
export type AddressId = Id<"address">;

/** What an outbox row is about: who is written to, and why, is decided when the mail is made. */
export const mailSubjects = [
  "message",
  "address-request",
  "invitation",
  "hour-request",
  "rating-request",
  "rating-code",
  "rating-reminder",
  "application-move",
  "application-comment",
  "help-request",
] as const;
export type MailSubject = (typeof mailSubjects)[number];

/**
 * Whether all rows of one outbox row are of one mail, so that they share what becomes of it: a mail to an address that may be
 * anybody's has one row for whoever asked for it and one for the inbox of whoever has the address.
 */
export const sharesOneMail: { readonly [S in MailSubject]: boolean } = {
  message: false,
  "address-request": false,
  invitation: true,
  "hour-request": true,
  "rating-request": false,
  "rating-code": false,
  "rating-reminder": false,
  // Who is to be told is found out by these; each message to them is a mail of its own.
  "application-move": false,
  "application-comment": false,
  "help-request": false,
};

/** What takes a while and is done beside the mail. */
export const workKinds = ["portfolio-export"] as const;
export type WorkKind = (typeof workKinds)[number];
