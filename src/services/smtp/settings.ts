import { no, type Result, yes } from "../../core/kernel/result.ts";
import { type Mailbox, readMailbox } from "../mail-address.ts";

/**
 * How the line to the peer is kept secret: TLS from the first byte; STARTTLS or nothing; STARTTLS where the peer offers
 * it; or not at all, because it does not leave this machine.
 */
export type Line = "tls" | "starttls" | "starttls-if-offered" | "open";

/** How mail leaves: SMTP_URL, understood. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  readonly line: Line;
  readonly user: { readonly name: string; readonly password: string } | undefined;
  readonly from: Mailbox;
};

/** Why SMTP_URL cannot be used, in words for whoever runs Attune. It never repeats the password. */
export type SmtpProblem = string;

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const lineOf = ({ protocol, hostname }: URL, hasPassword: boolean): Line => {
  if (protocol === "smtps:") return "tls";
  if (loopback.test(hostname)) return "open";
  return hasPassword ? "starttls" : "starttls-if-offered";
};

/**
 * Reads SMTP_URL, for example `smtps://user:password@mail.example:465/?from=Attune%20<attune@example.org>`. Without
 * `from`, mail comes from `attune@` the host of ATTUNE_URL, which must then be a name that can receive mail. A
 * password never goes over an open line, but to this machine.
 */
export const readSmtpUrl = (text: string, siteUrl: string): Result<SmtpSettings, SmtpProblem> => {
  const url = URL.parse(text);
  if (url === null || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "")
    return no("SMTP_URL must begin with smtp:// or smtps:// and name a host");
  if (!["", "/"].includes(url.pathname)) return no("SMTP_URL must have no path after its host");
  const unknown = [...url.searchParams.keys()].find((name) => name !== "from");
  if (unknown !== undefined) return no(`SMTP_URL knows no “${unknown}”: there is only from`);

  const asked = url.searchParams.get("from");
  const from = readMailbox(asked ?? `Attune <attune@${new URL(siteUrl).hostname}>`);
  if (from === undefined)
    return no(
      asked === null
        ? "SMTP_URL must say whom mail is from, because ATTUNE_URL has no mail domain: add ?from=Attune%20<attune@example.org>"
        : "SMTP_URL says from what is no address: write from=Attune%20<attune@example.org>",
    );

  let user: SmtpSettings["user"];
  try {
    user =
      url.username === ""
        ? undefined
        : { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  } catch {
    return no("SMTP_URL has a user or password that is not percent-encoded");
  }
  return yes({
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? (url.protocol === "smtps:" ? 465 : 587) : Number(url.port),
    line: lineOf(url, user !== undefined),
    user,
    from,
  });
};
