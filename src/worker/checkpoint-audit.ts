import { toHex } from "../core/audit/bytes.ts";
import { PLATFORM_CHAIN } from "../core/audit/chain-name.ts";
import {
  type Claim,
  checkpointLine,
  headerBytes,
  headerFor,
  MOST_CLAIMS,
  NO_CHECKPOINT,
  readCheckpoint,
} from "../core/audit/checkpoint.ts";
import { exportProofs } from "../core/audit/export-lines.ts";
import type { KnownCheckpoint } from "../core/audit/follow-checkpoints.ts";
import type { Hash } from "../core/audit/row.ts";
import type { CheckpointFile } from "../services/checkpoints.ts";
import type { Clock } from "../services/clock.ts";
import type { Logger } from "../services/logger.ts";
import type { Signer } from "../services/signer.ts";
import {
  forgetSigned,
  lastCheckpoint,
  lockCheckpoints,
  noteCheckpoint,
  unsignedChains,
} from "../store/audit-checkpoints.ts";
import type { Tx } from "../store/tx.ts";
import type { Store } from "../store/within.ts";

/** What checkpoints are written with. */
export type Checkpointing = {
  readonly store: Store;
  readonly file: CheckpointFile;
  readonly signer: Signer;
  readonly hash: Hash;
  readonly clock: Clock;
  readonly log: Logger;
};

/** What was written: how many checkpoints, and how many chains they claim. */
export type Checkpointed = { readonly checkpoints: number; readonly chains: number };

type Ends = { readonly number: number; readonly hash: string };

const BEFORE_ALL: Ends = { number: 0, hash: NO_CHECKPOINT };

/** Where the file ends. A last line that is no checkpoint counts as none: what comes after shows that it was there. */
const endOfFile = async ({ file, hash, log }: Checkpointing): Promise<Ends> => {
  const { line, wasTorn } = await file.last();
  if (wasTorn) log.warn("audit.checkpoint-torn");
  if (line === undefined) return BEFORE_ALL;
  const last = readCheckpoint(line);
  if (last === undefined) {
    log.warn("audit.checkpoint-unreadable");
    return BEFORE_ALL;
  }
  return { number: last.header.number, hash: toHex(hash(headerBytes(last.header))) };
};

const endOf = (known: KnownCheckpoint | undefined): Ends =>
  known === undefined ? BEFORE_ALL : { number: known.number, hash: toHex(known.hash) };

/**
 * Where file and database disagree, what is noted as signed may not stand in the file: everything is signed anew, after
 * the later of the two, and what is missing stays to be seen.
 */
const continueAfter = async (tx: Tx, around: Checkpointing): Promise<Ends> => {
  const inFile = await endOfFile(around);
  const inDatabase = endOf(await lastCheckpoint(tx));
  if (inFile.number === inDatabase.number && inFile.hash === inDatabase.hash) return inFile;
  around.log.warn("audit.checkpoints-disagree", { file: inFile.number, database: inDatabase.number });
  await forgetSigned(tx);
  return inFile.number >= inDatabase.number ? inFile : inDatabase;
};

/** Writes one checkpoint over chains from an id on; gives its claims. */
const writeOne = async (tx: Tx, from: string, around: Checkpointing): Promise<readonly Claim[]> => {
  const { file, signer, hash, clock } = around;
  await lockCheckpoints(tx);
  const after = await continueAfter(tx, around);
  const claims = await unsignedChains(tx, from, MOST_CLAIMS);
  if (claims.length === 0) return claims;
  const at = clock.now();
  const header = headerFor(claims, after, { at, key: signer.key, hash });
  const signed = headerBytes(header);
  const checkpoint = { header, signature: signer.sign(signed), claims };
  await file.append(checkpointLine(checkpoint));
  const proofs = exportProofs(checkpoint, hash);
  await noteCheckpoint(
    tx,
    { number: header.number, hash: hash(signed), at },
    claims.map(({ chain, length, kind }, index) => ({
      chain,
      length,
      proof: kind === "association" ? (proofs[index]?.line ?? null) : null,
    })),
  );
  return claims;
};

/**
 * Signs every chain that changed since the last checkpoint, into the file outside of the database. A checkpoint says
 * what was there, not that it was right: verifying compares it with what is there later. Does nothing where nothing
 * changed; may run in several processes, which wait for each other.
 */
export const checkpointAudit = async (around: Checkpointing): Promise<Checkpointed> => {
  let written: Checkpointed = { checkpoints: 0, chains: 0 };
  let from = PLATFORM_CHAIN;
  for (;;) {
    const claims = await around.store.withinJob(async (tx) => writeOne(tx, from, around));
    const last = claims.at(-1);
    if (last === undefined) break;
    written = { checkpoints: written.checkpoints + 1, chains: written.chains + claims.length };
    if (claims.length < MOST_CLAIMS) break;
    from = last.chain;
  }
  if (written.checkpoints > 0) around.log.info("audit.checkpoint", written);
  return written;
};
