import type { ColumnType } from "kysely";
import type { ChainKind } from "../../core/audit/chain-name.ts";
import type { At, Made } from "./columns.ts";

/** A column that only `append_audit` fills. */
type Kept<T> = ColumnType<T, never, never>;

/** The rows of migration 0003. */
export type AuditTables = {
  audit_chains: { id: Made<string>; kind: Kept<ChainKind>; length: Kept<number>; head: Kept<Uint8Array> };
  audit_events: {
    chain_id: Kept<string>;
    number: Kept<number>;
    id: Kept<string>;
    at: Kept<number>;
    actor_kind: Kept<"person" | "staff" | "rater" | "public" | "job" | "platform">;
    actor_id: Kept<string | null>;
    session_id: Kept<string | null>;
    action: Kept<string>;
    subject_kind: Kept<string>;
    subject_id: Kept<string>;
    details: Kept<string>;
    hash: Kept<Uint8Array>;
  };
  audit_salts: { person_id: string; salt: Uint8Array };
  audit_signed: { chain_id: string; length: number; proof: string | null };
  audit_checkpoints: { number: number; at: At; hash: Uint8Array };
};
