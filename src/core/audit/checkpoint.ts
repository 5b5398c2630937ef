import * as z from "zod";
import type { Instant } from "../kernel/instant.ts";
import { eightBytes, fromHex, joined, toHex, utf8 } from "./bytes.ts";
import { rootOf } from "./merkle.ts";
import type { Hash } from "./row.ts";

/** That a chain had so many rows, the last with this hash. */
export type Claim = { readonly chain: string; readonly length: number; readonly head: Uint8Array };

const hash64 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().positive();
const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const headerShape = z.strictObject({
  format: z.literal("attune.audit-checkpoint/1"),
  number: count,
  at: z.iso.datetime({ precision: 3 }),
  /** SHA-256 of the checkpoint before it, as it was signed; 64 zeros before the first. */
  previous: hash64,
  claims: count,
  /** The root of the tree over the claims. */
  root: hash64,
  key: z.string().regex(/^[0-9a-f]{16}$/),
});

/** What of a checkpoint is signed. */
export type Header = z.infer<typeof headerShape>;

/** Base64url of 64 bytes. */
const signatureShape = z.string().regex(/^[A-Za-z0-9_-]{86}$/);

/** A checkpoint without its claims. */
export const signedHeaderShape = z.strictObject({ checkpoint: headerShape, signature: signatureShape });

const lineShape = signedHeaderShape.extend({ claims: z.array(z.tuple([uuid, count, hash64])) });

/** A checkpoint as it was written: what is signed, the signature, and the claims in the order of their chains. */
export type Checkpoint = {
  readonly header: Header;
  readonly signature: string;
  readonly claims: readonly Claim[];
};

/** What stands before the first checkpoint. */
export const NO_CHECKPOINT = "0".repeat(64);

/** The most chains that one checkpoint claims: so a line stays short however many there are. */
export const MOST_CLAIMS = 1000;

/** What is signed of a checkpoint: the UTF-8 of its header as JSON without spaces, fields in the order of the format. */
export const headerBytes = (header: Header): Uint8Array => utf8(JSON.stringify(inOrder(header)));

const inOrder = ({ format, number, at, previous, claims, root, key }: Header): Header => ({
  format,
  number,
  at,
  previous,
  claims,
  root,
  key,
});

/** A claim as a leaf of the tree: the chain's id, its length in 8 bytes, its last hash. */
export const claimBytes = ({ chain, length, head }: Claim): Uint8Array =>
  joined([fromHex(chain), eightBytes(length), head]);

/** The root that a header over these claims has, in hexadecimal. */
export const rootOver = (claims: readonly Claim[], hash: Hash): string =>
  toHex(rootOf(claims.map(claimBytes), hash));

/** Puts a header together; the claims come in the order of their chains' ids. */
export const headerFor = (
  claims: readonly Claim[],
  after: { readonly number: number; readonly hash: string },
  { at, key, hash }: { readonly at: Instant; readonly key: string; readonly hash: Hash },
): Header => ({
  format: "attune.audit-checkpoint/1",
  number: after.number + 1,
  at: new Date(at).toISOString(),
  previous: after.hash,
  claims: claims.length,
  root: rootOver(claims, hash),
  key,
});

/** A checkpoint as one line of the file, without the line's end. */
export const checkpointLine = ({ header, signature, claims }: Checkpoint): string =>
  JSON.stringify({
    checkpoint: inOrder(header),
    signature,
    claims: claims.map(({ chain, length, head }) => [chain, length, toHex(head)]),
  });

/** Reads a line; undefined where it is not, to the letter, what {@link checkpointLine} writes. */
export const readCheckpoint = (line: string): Checkpoint | undefined => {
  const parsed = lineShape.safeParse(jsonOf(line));
  if (!parsed.success) return undefined;
  const { checkpoint: header, signature, claims } = parsed.data;
  const read = {
    header,
    signature,
    claims: claims.map(([chain, length, head]) => ({ chain, length, head: fromHex(head) })),
  };
  return checkpointLine(read) === line ? read : undefined;
};

/** What a text is as JSON; undefined where it is none. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
