import { sameBytes } from "./bytes.ts";
import type { Hash } from "./row.ts";

// The tree of RFC 6962, section 2.1: what is listed can be proven to be under the root without the rest of the list.

const LEAF = 0;
const NODE = 1;

const under = (hash: Hash, kind: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 1));
  bytes[0] = kind;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return hash(bytes);
};

/** The largest power of two below the number; for 2 or more. */
const split = (count: number): number => 2 ** (31 - Math.clz32(count - 1));

/** The root over a list of at least one leaf. */
export const rootOf = (leaves: readonly Uint8Array[], hash: Hash): Uint8Array => {
  const [only] = leaves;
  if (only === undefined) return hash(new Uint8Array());
  if (leaves.length === 1) return under(hash, LEAF, only);
  const at = split(leaves.length);
  return under(hash, NODE, rootOf(leaves.slice(0, at), hash), rootOf(leaves.slice(at), hash));
};

type Tree = { readonly root: Uint8Array; readonly paths: readonly (readonly Uint8Array[])[] };

const treeOf = (leaves: readonly Uint8Array[], hash: Hash): Tree => {
  if (leaves.length <= 1) return { root: rootOf(leaves, hash), paths: [[]] };
  const at = split(leaves.length);
  const left = treeOf(leaves.slice(0, at), hash);
  const right = treeOf(leaves.slice(at), hash);
  return {
    root: under(hash, NODE, left.root, right.root),
    paths: [
      ...left.paths.map((path) => [...path, right.root]),
      ...right.paths.map((path) => [...path, left.root]),
    ],
  };
};

/** For each leaf what must be known besides it to come to the root, from the leaf upwards. */
export const pathsOf = (leaves: readonly Uint8Array[], hash: Hash): Tree["paths"] =>
  treeOf(leaves, hash).paths;

/** True where a leaf at a position of a list of so many is under the root, by its path. */
export const isUnder = (root: Uint8Array, { leaf, position, count, path }: Placed, hash: Hash): boolean => {
  const climbed = climb(leaf, position, count, path, hash);
  return climbed !== undefined && sameBytes(climbed, root);
};

type Placed = {
  readonly leaf: Uint8Array;
  readonly position: number;
  readonly count: number;
  readonly path: readonly Uint8Array[];
};

const climb = (
  leaf: Uint8Array,
  position: number,
  count: number,
  path: readonly Uint8Array[],
  hash: Hash,
): Uint8Array | undefined => {
  if (position < 0 || position >= count) return undefined;
  if (count === 1) return path.length === 0 ? under(hash, LEAF, leaf) : undefined;
  const beside = path.at(-1);
  if (beside === undefined) return undefined;
  const at = split(count);
  const isLeft = position < at;
  const below = climb(
    leaf,
    isLeft ? position : position - at,
    isLeft ? at : count - at,
    path.slice(0, -1),
    hash,
  );
  if (below === undefined) return undefined;
  return isLeft ? under(hash, NODE, below, beside) : under(hash, NODE, beside, below);
};
