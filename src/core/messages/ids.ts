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
  "application-move",
  "application-comment",
] as const;
export type MailSubject = (typeof mailSubjects)[number];

/** What takes a while and is done beside the mail. */
export const workKinds = ["portfolio-export"] as const;
export type WorkKind = (typeof workKinds)[number];
