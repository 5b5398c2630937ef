import MailComposer from "nodemailer/lib/mail-composer";
import { headerName, isMailAddress, type Mailbox } from "../mail-address.ts";
import type { Mail } from "../mailer.ts";

/** The headers that every mail of ours carries besides the usual ones. No mail has anything that tells it was opened. */
export const headersOf = ({
  language,
  refuseAt,
}: Pick<Mail, "language" | "refuseAt">): { readonly [name: string]: string } => ({
  ...(refuseAt === undefined
    ? {}
    : { "List-Unsubscribe": `<${refuseAt}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
  // RFC 3834: vacation programs and lists leave it alone.
  "Auto-Submitted": "auto-generated",
  "X-Auto-Response-Suppress": "All",
  "Content-Language": language,
});

/** Throws for what would be a fault of ours: addresses are validated where they come in. */
const addressed = (address: string): string => {
  if (!isMailAddress(address)) throw new Error("not an address that mail can be sent to");
  return address;
};

/** An address for replies that cannot stand in a header is left out: the mail itself matters more. */
const isSound = (address: string | undefined): address is string =>
  address !== undefined && isMailAddress(address);

/** A mail as bytes: the same for the same mail, to the last boundary. */
export const compose = async (mail: Mail, from: Mailbox): Promise<Buffer> => {
  const composer = new MailComposer({
    messageId: mail.messageId,
    date: new Date(mail.date),
    from: { name: headerName(mail.fromName ?? from.name ?? ""), address: from.address },
    to: { name: "", address: addressed(mail.to) },
    ...(isSound(mail.replyTo) ? { replyTo: { name: "", address: mail.replyTo } } : {}),
    subject: headerName(mail.subject),
    headers: headersOf(mail),
    text: mail.text,
    html: mail.html,
    baseBoundary: mail.envelopeId,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
