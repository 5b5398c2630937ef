import { toHex } from "./bytes.ts";
import {
  type Checkpoint,
  type Header,
  headerBytes,
  NO_CHECKPOINT,
  readCheckpoint,
  rootOver,
} from "./checkpoint.ts";
import type { CheckpointFinding } from "./finding.ts";
import type { Hash } from "./row.ts";

/** What a signature is worth, by the keys that are trusted. */
export type SignatureCheck = (
  key: string,
  signed: Uint8Array,
  signature: string,
) => "good" | "bad" | "unknown-key";

/** What a verification computes with. */
export type Tools = { readonly hash: Hash; readonly check: SignatureCheck };

/** The last checkpoint that the database knows of. */
export type KnownCheckpoint = { readonly number: number; readonly hash: Uint8Array };

/** Takes the lines of the file one by one; `checkpoint` is there where its claims may be believed. */
export type CheckpointFollower = {
  readonly take: (line: number, text: string) => Taken;
  readonly end: () => readonly CheckpointFinding[];
};

type Taken = { readonly findings: readonly CheckpointFinding[]; readonly checkpoint?: Checkpoint };

/** What is wrong with a signature, if anything. */
export const signatureFindings = (
  header: Header,
  signature: string,
  { check }: Tools,
): readonly CheckpointFinding[] => {
  switch (check(header.key, headerBytes(header), signature)) {
    case "good":
      return [];
    case "bad":
      return [{ what: "checkpoint-forged", checkpoint: header.number }];
    case "unknown-key":
      return [{ what: "checkpoint-of-unknown-key", checkpoint: header.number, key: header.key }];
  }
};

/** Checks one line after the other: signature, claims, and that each continues the one before it. */
export const followCheckpoints = (tools: Tools, known?: KnownCheckpoint): CheckpointFollower => {
  let expected = 1;
  /** The hash that the next must name; undefined after a line that cannot be relied on. */
  let previous: string | undefined = NO_CHECKPOINT;

  const placed = (header: Header): readonly CheckpointFinding[] => {
    const checkpoint = header.number;
    if (checkpoint < expected) return [{ what: "checkpoint-out-of-place", checkpoint }];
    if (checkpoint > expected)
      return [{ what: "checkpoints-missing", from: expected, through: checkpoint - 1 }];
    return previous === undefined || previous === header.previous
      ? []
      : [{ what: "checkpoint-unlinked", checkpoint }];
  };

  const content = ({ header, signature, claims }: Checkpoint): readonly CheckpointFinding[] => {
    const wrong = signatureFindings(header, signature, tools);
    if (wrong.length > 0) return wrong;
    const isListed = header.claims === claims.length && header.root === rootOver(claims, tools.hash);
    return isListed ? [] : [{ what: "claims-altered", checkpoint: header.number }];
  };

  return {
    take: (line, text) => {
      const checkpoint = readCheckpoint(text);
      if (checkpoint === undefined) {
        expected += 1; // the line that should stand here
        previous = undefined;
        return { findings: [{ what: "checkpoint-unreadable", line }] };
      }
      const { header } = checkpoint;
      const inside = content(checkpoint);
      const findings = [...placed(header), ...inside];
      const digest = toHex(tools.hash(headerBytes(header)));
      if (known !== undefined && header.number === known.number && digest !== toHex(known.hash))
        findings.push({ what: "checkpoint-otherwise-known", checkpoint: header.number });
      expected = Math.max(expected, header.number + 1);
      previous = inside.some(({ what }) => what !== "claims-altered") ? undefined : digest;
      return inside.length === 0 ? { findings, checkpoint } : { findings };
    },
    end: () =>
      known !== undefined && known.number >= expected
        ? [{ what: "checkpoints-cut-off", from: expected, through: known.number }]
        : [],
  };
};
