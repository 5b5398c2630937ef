import type { Instant } from "../core/kernel/instant.ts";
import type { Outcome } from "../core/messages/delivery.ts";

/** One mail to one address. */
export type Mail = {
  /** With its angle brackets; the same at every try, so that a peer can drop a mail that it has already. */
  readonly messageId: string;
  /** Given back by a peer that knows delivery reports: the id of the delivery. */
  readonly envelopeId: string;
  /** Where it comes back to; where nothing is said, to the address that mail is from. */
  readonly returnPath?: string | undefined;
  readonly to: string;
  /** Shown as the sender's name; the address is the installation's. */
  readonly fromName?: string | undefined;
  readonly replyTo?: string | undefined;
  /** Where whoever does not want such mail says so, with one press (RFC 8058); only of mail that is not required. */
  readonly refuseAt?: string | undefined;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: Instant;
};

/** What came of it, for the delivery and, where it was refused, for the operator's log. */
export type Handed = { readonly outcome: Outcome; readonly code?: string | undefined };

/**
 * Hands mails over. It never throws for what a peer does, and it always answers within the longest try of
 * core/messages/delivery.ts.
 */
export type Mailer = {
  readonly send: (mail: Mail) => Promise<Handed>;
  readonly close: () => Promise<void>;
};
