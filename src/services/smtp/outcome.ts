import type { Outcome } from "../../core/messages/delivery.ts";

/** How far a session had come: the peer can have taken the mail only once it was given all of it. */
export type Reached = "nothing" | "envelope" | "body";

/** What an error of nodemailer tells. */
export type SmtpError = {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
};

/** Replies that speak of our right to be there, not of this mail (RFC 4954). */
const authentication: ReadonlySet<number> = new Set([530, 534, 535, 538]);

/** Commands whose refusal is about the one who is written to, or about what is written. */
const aboutTheMail: ReadonlySet<string> = new Set(["RCPT TO", "DATA"]);

/**
 * Judges a mail that was not taken. A permanent refusal of the address or the content is final; one of the greeting, the
 * login or the sender is a fault of our settings, which somebody will mend, so the mail waits.
 */
export const outcomeOf = ({ code, responseCode, command }: SmtpError, reached: Reached): Outcome => {
  if (code === "EMESSAGE" && responseCode === undefined) return { is: "refused" }; // larger than the peer takes
  if (responseCode === undefined || responseCode < 400)
    return { is: reached === "body" ? "unknown" : "unreachable" };
  if (responseCode < 500) return { is: "not-now" };
  const isFinal = aboutTheMail.has(command ?? "") && !authentication.has(responseCode);
  return { is: isFinal ? "refused" : "unreachable" };
};
