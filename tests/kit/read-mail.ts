import type { SMTPServerEnvelope } from "smtp-server";

/** A mail as a peer reads it, decoded. */
export type ReadMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly envelopeId: string | null;
  /** Names in lower case. A header that comes twice is joined by a line break, which no test expects. */
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
  readonly html: string;
  /** Lines as they came over the wire. */
  readonly lines: readonly string[];
};

type Part = { readonly headers: { readonly [name: string]: string }; readonly body: string };

const partOf = (raw: string): Part => {
  const end = raw.indexOf("\r\n\r\n");
  const headers: { [name: string]: string } = {};
  for (const line of raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, " ")
    .split("\r\n")) {
    const name = line.slice(0, line.indexOf(":")).toLowerCase();
    const value = line.slice(line.indexOf(":") + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}\n${value}`;
  }
  return { headers, body: raw.slice(end + 4) };
};

const decodedBytes = (text: string, encoding: string): string => {
  if (encoding === "base64") return Buffer.from(text, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return text;
  const joined = text.replaceAll("=\r\n", "");
  return Buffer.from(
    joined.replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    "latin1",
  ).toString("utf8");
};

/** Decodes the words of RFC 2047 in a header. */
const decodedHeader = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_all, kind: string, text: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(text, "base64").toString("utf8")
        : decodedBytes(text.replaceAll("_", "=20"), "quoted-printable"),
    );

const bodyOf = (parts: readonly Part[], type: string): string => {
  const part = parts.find(({ headers }) => headers["content-type"]?.startsWith(type));
  if (part === undefined) throw new Error(`the mail has no ${type}`);
  return decodedBytes(part.body, part.headers["content-transfer-encoding"] ?? "7bit")
    .replaceAll("\r\n", "\n")
    .replace(/\n$/, "");
};

/** Reads a mail of two alternatives. */
export const readMail = (bytes: Buffer, envelope: SMTPServerEnvelope): ReadMail => {
  const raw = bytes.toString("latin1");
  const { headers, body } = partOf(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => partOf(part.replace(/^\r\n/, "")));
  return {
    from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
    envelopeId: envelope.dsn?.envid ?? null,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, decodedHeader(value)])),
    text: bodyOf(parts, "text/plain"),
    html: bodyOf(parts, "text/html"),
    lines: raw.split("\r\n"),
  };
};
