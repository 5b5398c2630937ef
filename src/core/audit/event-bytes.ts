import { eightBytes, fromHex } from "./bytes.ts";
import type { ChainName } from "./chain-name.ts";
import type { RecordedEvent } from "./row.ts";

/** The content of a field: a text, bytes, or nothing. */
type Content = string | Uint8Array | null;

const encoder = new TextEncoder();

/** The most bytes that a field may take: a character of a text has at most three in UTF-8. */
const mostOf = (content: Content): number =>
  5 + (content === null ? 0 : content.length * (typeof content === "string" ? 3 : 1));

/**
 * Fields one after the other: 0 where there is none; otherwise 1, the length in 4 bytes (the highest first), the bytes.
 * All in one buffer, because a verifier makes one for each of millions of rows.
 */
const fields = (...contents: readonly Content[]): Uint8Array => {
  const bytes = new Uint8Array(contents.reduce<number>((sum, content) => sum + mostOf(content), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const content of contents) {
    if (content === null) {
      at += 1;
      continue;
    }
    let { length } = content;
    if (typeof content === "string") length = encoder.encodeInto(content, bytes.subarray(at + 5)).written;
    else bytes.set(content, at + 5);
    bytes[at] = 1;
    view.setUint32(at + 1, length);
    at += 5 + length;
  }
  return bytes.subarray(0, at);
};

const uuid = (id: string | null): Uint8Array | null => (id === null ? null : fromHex(id));

/** What is hashed in place of a row before the first: it names the chain, so that none can pass for another. */
export const genesisBytes = ({ kind, id }: ChainName): Uint8Array =>
  fields("attune.audit-chain/1", kind, uuid(id));

/**
 * What the hash of a row is made of: `previous` is the hash of the row before it, or of the genesis. The database's
 * `audit_event_hash` makes the same bytes; docs/audit.md describes them.
 */
export const eventBytes = (previous: Uint8Array, event: RecordedEvent): Uint8Array =>
  fields(
    "attune.audit-event/1",
    previous,
    uuid(event.chain),
    eightBytes(event.number),
    uuid(event.id),
    eightBytes(event.at),
    event.actorKind,
    uuid(event.actorId),
    uuid(event.sessionId),
    event.action,
    event.subjectKind,
    event.subjectId,
    event.details,
  );
