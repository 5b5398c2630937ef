import type { ChainKind } from "../core/audit/chain-name.ts";
import type { Claim } from "../core/audit/checkpoint.ts";
import type { KnownCheckpoint } from "../core/audit/follow-checkpoints.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** One number for all of Attune: two do not write checkpoints at once. */
export const CHECKPOINT_LOCK = 7_011_963_043;

/** Waits until nobody else writes checkpoints, and keeps others waiting to the end of the transaction. */
export const lockCheckpoints = async (tx: Tx): Promise<void> => {
  await tx.one(
    "audit-checkpoints.lock",
    tx.db.selectNoFrom((sql) =>
      sql.fn<null>("pg_advisory_xact_lock", [sql.val(CHECKPOINT_LOCK)]).as("locked"),
    ),
  );
};

/** The last checkpoint that was noted. */
export const lastCheckpoint = async (tx: Tx): Promise<KnownCheckpoint | undefined> =>
  tx.maybe(
    "audit-checkpoints.last",
    tx.db.selectFrom("audit_checkpoints").select(["number", "hash"]).orderBy("number", "desc").limit(1),
  );

/** Chains with rows that no noted checkpoint signed, by id, from an id on; at most so many. */
export const unsignedChains = async (
  tx: Tx,
  from: string,
  most: number,
): Promise<readonly (Claim & { readonly kind: ChainKind })[]> =>
  tx.many(
    "audit-signed.missing",
    tx.db
      .selectFrom("audit_chains as c")
      .leftJoin("audit_signed as s", "s.chain_id", "c.id")
      .where("c.id", ">=", from)
      .whereRef("c.length", "is distinct from", "s.length")
      .select(["c.id as chain", "c.kind", "c.length", "c.head"])
      .orderBy("c.id")
      .limit(most),
  );

/** Forgets what is signed, so that the next checkpoints claim every chain. */
export const forgetSigned = async (tx: Tx): Promise<void> => {
  await tx.write("audit-signed.forget", tx.db.deleteFrom("audit_signed"));
};

/** Notes a checkpoint that stands in the file: what it signed of each chain, and proofs to be kept. */
export const noteCheckpoint = async (
  tx: Tx,
  checkpoint: KnownCheckpoint & { readonly at: Instant },
  signed: readonly { readonly chain: string; readonly length: number; readonly proof: string | null }[],
): Promise<void> => {
  await tx.write(
    "audit-checkpoints.note",
    tx.db.insertInto("audit_checkpoints").values({ ...checkpoint, at: at(checkpoint.at) }),
  );
  await tx.write(
    "audit-signed.note",
    tx.db
      .insertInto("audit_signed")
      .values(signed.map(({ chain, length, proof }) => ({ chain_id: chain, length, proof })))
      .onConflict((there) =>
        there
          .column("chain_id")
          .doUpdateSet((row) => ({ length: row.ref("excluded.length"), proof: row.ref("excluded.proof") })),
      ),
  );
};
