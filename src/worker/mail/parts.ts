import type { Instant } from "../../core/kernel/instant.ts";
import type { Delivery } from "../../core/messages/delivery.ts";
import type { DeliveryId } from "../../core/messages/ids.ts";
import type { Patience } from "../../core/messages/retry.ts";
import type { ReturnPaths } from "../../core/messages/return-path.ts";
import type { Clock } from "../../services/clock.ts";
import type { Ids } from "../../services/ids.ts";
import type { Logger } from "../../services/logger.ts";
import type { Mail, Mailer } from "../../services/mailer.ts";
import type { MailRow } from "../../store/handover.ts";
import type { Tx } from "../../store/tx.ts";
import type { Store } from "../../store/within.ts";

/** What mail is made and sent with. */
export type MailParts = {
  readonly store: Store;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  /** Address of this installation, without a slash at its end. */
  readonly site: string;
  /** What follows the @ of a Message-ID. */
  readonly mailDomain: string;
  /** Every mail comes back to an address of its own; undefined where that is not set up. */
  readonly returnPaths: ReturnPaths | undefined;
  /** Whether mail that may wait does so at night. Not in a demonstration: whoever tries it out does so at any hour. */
  readonly keepsQuiet: boolean;
  /** Seals what the reader of a mail may turn off with it. */
  readonly sealChoice: (text: string) => string;
  /** What is kept of a token. */
  readonly digestOfToken: (token: string) => string;
  /** A digest that nobody can make who does not know our secret. */
  readonly keyedDigestOf: (text: string) => string;
  /** Told what came of each try. */
  readonly observe?: ((state: Delivery["state"], problem: Delivery["problem"]) => void) | undefined;
  /** Waits, where the database is away after a mail was handed over. */
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** A mail that has been begun: what it is remembered by, how it is written, and what is to be done once it has ended. */
export type BegunMail = {
  readonly is: "begun";
  /** The first is what its Message-ID is made of; all change together. */
  readonly deliveries: readonly [DeliveryId, ...(readonly DeliveryId[])];
  readonly delivery: Delivery;
  readonly patience: Patience;
  readonly write: () => Promise<Omit<Mail, "messageId" | "envelopeId" | "returnPath" | "date">>;
  readonly ended: (tx: Tx, delivery: Delivery) => Promise<void>;
};

/** What a job finds to do: a mail, nothing before a moment, or nothing at all. */
export type Found = BegunMail | { readonly is: "later"; readonly at: Instant } | { readonly is: "over" };

/** Finds the next mail that an outbox row leads to, and begins it. */
export type FindMail = (parts: MailParts, row: MailRow) => Promise<Found>;
