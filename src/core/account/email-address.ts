import type { FieldProblem } from "../kernel/field-problem.ts";
import { no, type Result, yes } from "../kernel/result.ts";

/** An e-mail address as Attune keeps and compares it: trimmed, in lower case, its domain in ASCII. */
export type EmailAddress = string & { readonly is: "email-address" };

/** Why a text is no e-mail address that mail can be sent to. */
export type AddressProblem = Extract<FieldProblem, "required" | "not-an-address" | "too-long">;

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const TYPED_DOMAIN = /^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const HAS_LETTER = /[a-z]/;

/** The ASCII form of a domain as DNS knows it (IDNA); undefined where there is none. */
const asciiDomain = (typed: string): string | undefined => {
  if (!TYPED_DOMAIN.test(typed)) return undefined;
  const parsed = URL.parse(`http://${typed}`);
  if (parsed === null) return undefined;
  const labels = parsed.hostname.split(".");
  // A last label without a letter is an address of a machine, which no mail is sent to.
  const sound = labels.length > 1 && labels.every((label) => LABEL.test(label));
  return sound && HAS_LETTER.test(labels.at(-1) ?? "") ? parsed.hostname : undefined;
};

/** The mailbox that an address reaches: what stands behind a plus is its owner's own. */
export const mailboxOf = (address: string): string => address.replace(/\+[^@]*/, "");

/**
 * Reads an address as somebody typed it: two spellings that reach one mailbox in practice give one address. Addresses
 * with letters outside ASCII before the @ are refused, because few mail servers take them.
 */
export const readAddress = (typed: string): Result<EmailAddress, AddressProblem> => {
  const text = typed.trim().normalize("NFC").toLowerCase();
  if (text === "") return no("required");
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const domain = asciiDomain(text.slice(at + 1));
  if (at < 1 || domain === undefined || !LOCAL_PART.test(local)) return no("not-an-address");
  // RFC 5321: 64 octets before the @, 254 in all.
  if (local.length > 64 || local.length + 1 + domain.length > 254) return no("too-long");
  return yes(`${local}@${domain}` as EmailAddress);
};
