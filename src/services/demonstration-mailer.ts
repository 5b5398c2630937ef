import { headerName, isMailAddress } from "./mail-address.ts";
import type { Mail, Mailer } from "./mailer.ts";
import { headersOf } from "./smtp/compose.ts";

/** A mail as the demonstration keeps it. */
export type KeptMail = {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: { readonly [name: string]: string };
};

const kept = (mail: Mail): KeptMail => {
  if (!isMailAddress(mail.to)) throw new Error("not an address that mail can be sent to");
  return {
    messageId: mail.messageId,
    to: mail.to,
    subject: headerName(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: {
      ...(mail.returnPath === undefined ? {} : { "Return-Path": `<${mail.returnPath}>` }),
      From: headerName(mail.fromName ?? "Attune"),
      Date: new Date(mail.date).toUTCString().replace("GMT", "+0000"),
      "Message-ID": mail.messageId,
      ...(mail.replyTo === undefined ? {} : { "Reply-To": mail.replyTo }),
      ...headersOf(mail),
    },
  };
};

/**
 * Sends nothing anywhere: `keep` puts the mail where the demonstration shows it, and drops one that it has already, as a
 * good peer does. An address that begins with `refused` is refused, and one with `later` is put off, so that a visitor
 * can see what becomes of such mail.
 */
export const demonstrationMailer = (keep: (mail: KeptMail) => Promise<void>): Mailer => ({
  send: async (mail) => {
    const mailed = kept(mail);
    if (mail.to.startsWith("refused")) return { outcome: { is: "refused" }, code: "550" };
    if (mail.to.startsWith("later")) return { outcome: { is: "not-now" }, code: "451" };
    try {
      await keep(mailed);
      return { outcome: { is: "accepted" } };
    } catch {
      return { outcome: { is: "unreachable" }, code: "none" };
    }
  },
  close: async () => undefined,
});
