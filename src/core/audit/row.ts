import type { Instant } from "../kernel/instant.ts";
import type { ChainKind } from "./chain-name.ts";

/** What one row of a chain tells. */
export type RecordedEvent = {
  readonly chain: string;
  /** Counted from 1 in each chain, without a gap. */
  readonly number: number;
  readonly id: string;
  readonly at: Instant;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly sessionId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Canonical JSON, as it was hashed (see `detailsText`). */
  readonly details: string;
};

/** A row as it is kept: with the hash of what it tells and of the row before it. */
export type AuditRow = RecordedEvent & { readonly hash: Uint8Array };

/** What is kept of a chain besides its rows: how many there are, and the hash of the last. */
export type ChainHead = {
  readonly id: string;
  readonly kind: ChainKind;
  readonly length: number;
  readonly head: Uint8Array;
};

/** SHA-256, which core has no means to compute itself. */
export type Hash = (bytes: Uint8Array) => Uint8Array;
