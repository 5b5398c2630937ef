import type { Instant } from "../kernel/instant.ts";
import { sameBytes } from "./bytes.ts";
import type { Checkpoint, Claim } from "./checkpoint.ts";
import type { Finding } from "./finding.ts";
import { followChain } from "./follow-chain.ts";
import { followCheckpoints, type KnownCheckpoint, type Tools } from "./follow-checkpoints.ts";
import type { AuditRow, ChainHead } from "./row.ts";

/** What the database holds now of what a claim is about; undefined where it holds nothing. */
export type ClaimedNow = { readonly length: number | undefined; readonly hash: Uint8Array | undefined };

/** Everything that a verification looks at, read once and in order. */
export type Evidence = {
  /** By id. */
  readonly chains: AsyncIterable<ChainHead>;
  /** By chain, then by number. */
  readonly rows: AsyncIterable<AuditRow>;
  /** The lines of the checkpoint file. */
  readonly checkpoints: AsyncIterable<string>;
  /** For each claim, what is there now. */
  readonly now: (claims: readonly Claim[]) => Promise<readonly ClaimedNow[]>;
  readonly known?: KnownCheckpoint;
  /** The one chain that is asked about; all of them otherwise. */
  readonly only?: string;
};

/** How much was looked at, and how far it is proven. */
export type Proven = {
  readonly chains: number;
  readonly rows: number;
  readonly checkpoints: number;
  readonly lastCheckpoint?: { readonly number: number; readonly at: string };
  /** The keys that signed. */
  readonly keys: readonly string[];
  /** Rows that are chained and not yet signed. */
  readonly later: number;
  readonly oldestLater?: Instant;
};

/** Rows of each chain that a checkpoint signed and that are still the same. */
type Signed = Map<string, number>;

/**
 * Verifies all chains, or one, against themselves and against every checkpoint; `found` is told what is wrong as it is
 * come upon. Memory grows with the number of chains that were ever signed, not with the rows.
 */
export const verifyAudit = async (
  evidence: Evidence,
  tools: Tools,
  found: (finding: Finding) => void,
): Promise<Proven> => {
  const signed: Signed = new Map();
  const checkpoints = await compareCheckpoints(evidence, tools, signed, found);
  const chains = await recomputeChains(evidence, tools, signed, found);
  return { ...checkpoints, ...chains };
};

const compareCheckpoints = async (
  { checkpoints, now, known, only }: Evidence,
  tools: Tools,
  signed: Signed,
  found: (finding: Finding) => void,
): Promise<Pick<Proven, "checkpoints" | "lastCheckpoint" | "keys">> => {
  const follower = followCheckpoints(tools, known);
  const told = new Set<string>();
  const keys = new Set<string>();
  let line = 0;
  let last: Checkpoint["header"] | undefined;
  for await (const text of checkpoints) {
    const { findings, checkpoint } = follower.take(++line, text);
    findings.forEach(found);
    if (checkpoint === undefined) continue;
    last = checkpoint.header;
    keys.add(last.key);
    const claims = checkpoint.claims.filter(({ chain }) => only === undefined || chain === only);
    const states = claims.length === 0 ? [] : await now(claims);
    for (const [at, claim] of claims.entries()) {
      const { chain, length } = claim;
      const before = signed.get(chain) ?? 0;
      const compared = compareClaim(last.number, claim, states[at], before);
      if (compared === "as-signed") signed.set(chain, Math.max(length, before));
      // What is wrong with a chain once is wrong in every later checkpoint.
      else if (compared !== "row-missing" && !told.has(chain)) {
        told.add(chain);
        found(compared);
      }
    }
  }
  follower.end().forEach(found);
  const lastCheckpoint = last && { number: last.number, at: last.at };
  return { checkpoints: line, keys: [...keys], ...(lastCheckpoint && { lastCheckpoint }) };
};

/** What became of a claim. A missing row inside a chain is left to the recomputation, which names it. */
const compareClaim = (
  checkpoint: number,
  { chain, length: claimed, head }: Claim,
  state: ClaimedNow | undefined,
  before: number,
): Finding | "as-signed" | "row-missing" => {
  const { length, hash } = state ?? { length: undefined, hash: undefined };
  if (hash !== undefined)
    return sameBytes(hash, head)
      ? "as-signed"
      : { what: "rows-rewritten", chain, checkpoint, from: Math.min(before + 1, claimed), through: claimed };
  if (length === undefined) return { what: "chain-removed", chain, checkpoint, signed: claimed };
  return length < claimed
    ? { what: "chain-rolled-back", chain, checkpoint, signed: claimed, length }
    : "row-missing";
};

const recomputeChains = async (
  evidence: Evidence,
  { hash }: Tools,
  signed: Signed,
  found: (finding: Finding) => void,
): Promise<Pick<Proven, "chains" | "rows" | "later" | "oldestLater">> => {
  const heads = evidence.chains[Symbol.asyncIterator]();
  const allRows = evidence.rows[Symbol.asyncIterator]();
  let head = (await heads.next()).value as ChainHead | undefined;
  let row = (await allRows.next()).value as AuditRow | undefined;
  let [chains, rows, later] = [0, 0, 0];
  let oldestLater: Instant | undefined;
  for (;;) {
    const id = head === undefined || (row !== undefined && row.chain < head.id) ? row?.chain : head.id;
    if (id === undefined) break;
    const ofChain = head?.id === id ? head : undefined;
    const follower = followChain(id, ofChain, hash);
    const signedRows = signed.get(id) ?? 0;
    while (row?.chain === id) {
      follower.take(row).forEach(found);
      rows += 1;
      if (row.number > signedRows) {
        later += 1;
        if (Number.isFinite(row.at)) oldestLater = Math.min(row.at, oldestLater ?? row.at);
      }
      row = (await allRows.next()).value as AuditRow | undefined;
    }
    follower.end().forEach(found);
    chains += 1;
    if (ofChain !== undefined) head = (await heads.next()).value as ChainHead | undefined;
  }
  return { chains, rows, later, ...(oldestLater === undefined ? {} : { oldestLater }) };
};
