/** Somewhere that mail comes from or goes to: a name that is shown, and the address. */
export type Mailbox = { readonly name?: string | undefined; readonly address: string };

const LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const DOMAIN = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]";
const ADDRESS = new RegExp(`^${LOCAL}@${DOMAIN}$`);
const ONLY_DOMAIN = new RegExp(`^${DOMAIN}$`);
const NAMED = /^(?:"([^"\\]*)"|([^"<>]*?))\s*<([^<>]+)>$/;

/** Characters that could end a header line or hide what stands in it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** True for a plain address that may stand in a header and in an SMTP command as it is. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

/** True for a domain that may follow the @ of such an address. */
export const isMailDomain = (text: string): boolean => text.length <= 253 && ONLY_DOMAIN.test(text);

/** A name as it may stand in a header: one line, nothing unseen, not longer than a header line takes. */
export const headerName = (name: string): string =>
  Array.from(name.replaceAll(new RegExp(UNSEEN, "gu"), " ").replaceAll(/\s+/g, " ").trim())
    .slice(0, 100)
    .join("");

/** Reads `Name <a@b.example>` or `a@b.example`; undefined where it is neither. */
export const readMailbox = (text: string): Mailbox | undefined => {
  const trimmed = text.trim();
  if (UNSEEN.test(trimmed)) return undefined;
  const named = NAMED.exec(trimmed);
  const address = named === null ? trimmed : (named[3] ?? "").trim();
  if (!isMailAddress(address)) return undefined;
  const name = (named?.[1] ?? named?.[2] ?? "").trim();
  return name === "" ? { address } : { name: headerName(name), address };
};
