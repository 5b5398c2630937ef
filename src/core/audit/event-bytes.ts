import { eightBytes, fromHex, joined, utf8 } from "./bytes.ts";
import type { ChainName } from "./chain-name.ts";
import type { RecordedEvent } from "./row.ts";

const ABSENT = Uint8Array.of(0);

/** A field as it is hashed: 0 where there is none; otherwise 1, the length in 4 bytes (the highest first), the bytes. */
const field = (content: Uint8Array | null): readonly Uint8Array[] => {
  if (content === null) return [ABSENT];
  const { length } = content;
  return [Uint8Array.of(1, length >>> 24, length >>> 16, length >>> 8, length), content];
};

const text = (content: string): readonly Uint8Array[] => field(utf8(content));
const uuid = (id: string | null): readonly Uint8Array[] => field(id === null ? null : fromHex(id));

/** What is hashed in place of a row before the first: it names the chain, so that none can pass for another. */
export const genesisBytes = ({ kind, id }: ChainName): Uint8Array =>
  joined([text("attune.audit-chain/1"), text(kind), uuid(id)].flat());

/**
 * What the hash of a row is made of: `previous` is the hash of the row before it, or of the genesis. The database's
 * `audit_event_hash` makes the same bytes; docs/audit.md describes them.
 */
export const eventBytes = (previous: Uint8Array, event: RecordedEvent): Uint8Array =>
  joined(
    [
      text("attune.audit-event/1"),
      field(previous),
      uuid(event.chain),
      field(eightBytes(event.number)),
      uuid(event.id),
      field(eightBytes(event.at)),
      text(event.actorKind),
      uuid(event.actorId),
      uuid(event.sessionId),
      text(event.action),
      text(event.subjectKind),
      text(event.subjectId),
      text(event.details),
    ].flat(),
  );
