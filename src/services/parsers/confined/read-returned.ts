import { type Attachment, type HeaderLines, simpleParser } from "mailparser";
import type { ReturnedMail } from "../../../core/messages/bounce.ts";
import { Refused } from "./refused.ts";

/** Of what a mail may be made of: more than any report has. */
const limits = { maxHeadSize: 128 * 1024, maxChildNodes: 40 } as const;

const MOST_RECIPIENTS = 20;
const MOST_IDS = 20;
const MOST_ADDRESSEES = 20;
/** Characters of anything that is passed on. */
const MOST_TEXT = 320;
/** Bytes of a part that are looked at: its fields stand at its beginning. */
const MOST_PART = 64 * 1024;

type Fields = ReadonlyMap<string, string>;

/** Groups of `name: value` lines, as headers and delivery reports have them; a group ends with an empty line. */
const groupsIn = (part: Buffer): readonly Fields[] =>
  part
    .subarray(0, MOST_PART)
    .toString("latin1")
    .replaceAll("\r\n", "\n")
    .split(/\n[ \t]*\n/)
    .map((group) => {
      const fields = new Map<string, string>();
      for (const line of group.replaceAll(/\n[ \t]+/g, " ").split("\n")) {
        const colon = line.indexOf(":");
        const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
        if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
      }
      return fields;
    });

/** The first word of a value, without a comment after it: `failed (expired)`. */
const wordOf = (value: string | undefined): string =>
  /^[\w.-]{1,20}/.exec((value ?? "").toLowerCase())?.[0] ?? "";

const statusParts: readonly string[] = ["message/delivery-status", "message/global-delivery-status"];
const returnedParts: readonly string[] = [
  "message/rfc822",
  "message/global",
  "text/rfc822-headers",
  "message/global-headers",
];

const clipped = (text: string): string => text.slice(0, MOST_TEXT);

/** A header as it came: without its name, unfolded. */
const rawHeaders =
  (lines: HeaderLines) =>
  (name: string): readonly string[] =>
    lines.flatMap(({ key, line }) =>
      key === name
        ? [
            clipped(
              line
                .slice(line.indexOf(":") + 1)
                .replaceAll(/\s+/g, " ")
                .trim(),
            ),
          ]
        : [],
    );

const ADDRESS = /[^\s<>,;:"()]{1,64}@[^\s<>,;:"()]{1,255}/g;

const reportedBy = ({ type, params }: { type: string; params: Readonly<Record<string, string>> }) =>
  type === "multipart/report" ? clipped((params["report-type"] ?? "").toLowerCase()) : null;

/** What says that a program answers: RFC 3834, and what was usual before it. Reports of servers say so too. */
const answerSigns: readonly (readonly [string, RegExp])[] = [
  ["auto-submitted", /^auto-(replied|notified)/i],
  ["precedence", /auto[-_]?reply/i],
  ["x-autoreply", /./],
  ["x-autorespond", /./],
  ["x-autoresponder", /./],
  ["x-auto-response-suppress", /^(?!\s*$)/],
  ["x-vacation", /./],
];

const typeOf = (header: unknown): Parameters<typeof reportedBy>[0] => {
  if (typeof header !== "object" || header === null || !("value" in header) || !("params" in header))
    return { type: "", params: {} };
  const { value, params } = header;
  return {
    type: typeof value === "string" ? value.toLowerCase() : "",
    params: typeof params === "object" && params !== null ? (params as Readonly<Record<string, string>>) : {},
  };
};

const parsed = async (bytes: Uint8Array): ReturnType<typeof simpleParser> => {
  try {
    return await simpleParser(Buffer.from(bytes), {
      ...limits,
      keepDeliveryStatus: true,
      ignoreEmbedded: true,
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
      keepCidLinks: true,
      checksumAlgo: false,
    });
  } catch {
    throw new Refused({ code: "damaged" });
  }
};

const idsOf = (attachments: readonly Attachment[]): readonly string[] =>
  attachments.flatMap(({ contentType, content }) => {
    const [first] = groupsIn(content);
    const name = statusParts.includes(contentType) ? "original-envelope-id" : "message-id";
    const id = [...statusParts, ...returnedParts].includes(contentType) ? first?.get(name) : undefined;
    return id === undefined ? [] : [clipped(id)];
  });

/** Reads a mail that came back: what its report says, and what tells a report from anything else. */
export const readReturnedMail = async (bytes: Uint8Array): Promise<ReturnedMail> => {
  const { headers, headerLines, attachments, subject } = await parsed(bytes);
  const header = rawHeaders(headerLines ?? []);
  const recipients = attachments
    .filter(({ contentType }) => statusParts.includes(contentType))
    .flatMap(({ content }) => groupsIn(content))
    .filter((fields) => fields.has("action") || fields.has("status"))
    .map((fields) => ({ action: wordOf(fields.get("action")), status: wordOf(fields.get("status")) }));
  // Of several the topmost: the last server put it there.
  const [sender] = header("return-path");
  return {
    reports: reportedBy(typeOf(headers?.get("content-type"))),
    recipients: recipients.slice(0, MOST_RECIPIENTS),
    ids: idsOf(attachments).slice(0, MOST_IDS),
    sender: sender === undefined ? null : sender.replaceAll(/[<>\s]/g, ""),
    addressees: ["delivered-to", "x-original-to", "envelope-to", "to"]
      .flatMap((name) => header(name).flatMap((value) => value.match(ADDRESS) ?? []))
      .slice(0, MOST_ADDRESSEES),
    isAnswer: answerSigns.some(([name, sign]) => header(name).some((value) => sign.test(value))),
    namesFailed: header("x-failed-recipients").length > 0,
    subject: clipped(subject ?? ""),
  };
};
