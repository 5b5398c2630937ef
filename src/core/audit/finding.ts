import type { ChainKind } from "./chain-name.ts";

/** Something that is wrong with a chain, or between a chain and what was signed. Numbers are numbers of rows. */
export type ChainFinding = { readonly chain: string } & (
  | { readonly what: "rows-missing"; readonly from: number; readonly through: number }
  | { readonly what: "row-altered"; readonly number: number }
  | { readonly what: "row-repeated"; readonly number: number }
  | { readonly what: "rows-cut-off"; readonly from: number; readonly through: number }
  | { readonly what: "rows-beyond-head"; readonly from: number; readonly through: number }
  | { readonly what: "head-altered"; readonly length: number }
  | { readonly what: "kind-altered"; readonly was: ChainKind }
  | { readonly what: "head-missing" }
  /** The checkpoint signed so many rows, and there is nothing left of the chain. */
  | { readonly what: "chain-removed"; readonly checkpoint: number; readonly signed: number }
  /** The checkpoint signed so many rows, and the chain says that there are fewer. */
  | {
      readonly what: "chain-rolled-back";
      readonly checkpoint: number;
      readonly signed: number;
      readonly length: number;
    }
  /** Rows in this range are not those that the checkpoint signed. */
  | {
      readonly what: "rows-rewritten";
      readonly checkpoint: number;
      readonly from: number;
      readonly through: number;
    }
);

/** Something that is wrong with the checkpoints themselves; lines are counted from 1. */
export type CheckpointFinding =
  | { readonly what: "checkpoint-unreadable"; readonly line: number }
  | { readonly what: "checkpoint-forged"; readonly checkpoint: number }
  | { readonly what: "checkpoint-of-unknown-key"; readonly checkpoint: number; readonly key: string }
  /** What the line lists is not what was signed. */
  | { readonly what: "claims-altered"; readonly checkpoint: number }
  | { readonly what: "checkpoints-missing"; readonly from: number; readonly through: number }
  | { readonly what: "checkpoint-out-of-place"; readonly checkpoint: number }
  /** The checkpoint does not continue the one before it. */
  | { readonly what: "checkpoint-unlinked"; readonly checkpoint: number }
  /** The database knows a checkpoint of this number that says something else. */
  | { readonly what: "checkpoint-otherwise-known"; readonly checkpoint: number }
  /** The database knows of later checkpoints than the file has. */
  | { readonly what: "checkpoints-cut-off"; readonly from: number; readonly through: number };

/** Something that is wrong with an export as a file. */
export type ExportFinding = { readonly what: "line-unreadable"; readonly line: number };

export type Finding = ChainFinding | CheckpointFinding | ExportFinding;
