import { sameBytes } from "./bytes.ts";
import { type ChainName, chainKinds } from "./chain-name.ts";
import { eventBytes, genesisBytes } from "./event-bytes.ts";
import type { ChainFinding } from "./finding.ts";
import type { AuditRow, ChainHead, Hash } from "./row.ts";

/** Takes the rows of one chain in the order of their numbers, then its end; each tells what is wrong. */
export type ChainFollower = {
  readonly take: (row: AuditRow) => readonly ChainFinding[];
  readonly end: () => readonly ChainFinding[];
};

/**
 * Recomputes one chain. `head` is what is kept of the chain, or undefined where there are rows and nothing is: then the
 * first row, whose hash names the kind of the chain, is not judged. A row after one that is missing cannot be judged
 * either; all others are, by the hash that is kept of the row before them, so that one changed row is one finding.
 */
export const followChain = (id: string, head: ChainHead | undefined, hash: Hash): ChainFollower => {
  let expected = 1;
  let previous = head === undefined ? undefined : hash(genesisBytes(head));
  let beyond: { from: number; through: number } | undefined;

  const judged = (row: AuditRow): readonly ChainFinding[] => {
    if (previous === undefined || sameBytes(hash(eventBytes(previous, row)), row.hash)) return [];
    const was = row.number === 1 ? chainKinds.find((kind) => beginsAs({ kind, id }, row, hash)) : undefined;
    return [
      was === undefined
        ? { what: "row-altered", chain: id, number: row.number }
        : { what: "kind-altered", chain: id, was },
    ];
  };

  return {
    take: (row) => {
      if (row.number < expected) return [{ what: "row-repeated", chain: id, number: row.number }];
      const findings: ChainFinding[] = [];
      if (row.number > expected) {
        findings.push({ what: "rows-missing", chain: id, from: expected, through: row.number - 1 });
        previous = undefined;
      }
      findings.push(...judged(row));
      if (head !== undefined && row.number > head.length)
        beyond = { from: beyond?.from ?? row.number, through: row.number };
      previous = row.hash;
      expected = row.number + 1;
      return findings;
    },
    end: () => {
      if (head === undefined) return [{ what: "head-missing", chain: id }];
      if (beyond !== undefined) return [{ what: "rows-beyond-head", chain: id, ...beyond }];
      if (expected <= head.length)
        return [{ what: "rows-cut-off", chain: id, from: expected, through: head.length }];
      return previous !== undefined && sameBytes(previous, head.head)
        ? []
        : [{ what: "head-altered", chain: id, length: head.length }];
    },
  };
};

const beginsAs = (name: ChainName, row: AuditRow, hash: Hash): boolean =>
  sameBytes(hash(eventBytes(hash(genesisBytes(name)), row)), row.hash);
