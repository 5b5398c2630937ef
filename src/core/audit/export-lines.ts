import * as z from "zod";
import { fromHex, toHex } from "./bytes.ts";
import { chainKinds } from "./chain-name.ts";
import { type Checkpoint, claimBytes, jsonOf, signedHeaderShape } from "./checkpoint.ts";
import { pathsOf } from "./merkle.ts";
import type { AuditRow, ChainHead, Hash } from "./row.ts";

const hash64 = z.string().regex(/^[0-9a-f]{64}$/);
const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const count = z.int().positive();

const headShape = z.strictObject({
  format: z.literal("attune.audit-export/1"),
  chain: z.strictObject({ kind: z.enum(chainKinds), id: uuid }),
  association: z.string().optional(),
  length: count,
  head: hash64,
});

const rowShape = z.strictObject({
  number: count,
  id: uuid,
  at: z.iso.datetime({ precision: 3 }).nullable(),
  actor: z.strictObject({ kind: z.string(), id: uuid.nullable() }),
  session: uuid.nullable(),
  action: z.string(),
  subject: z.strictObject({ kind: z.string(), id: z.string() }),
  details: z.string(),
  hash: hash64,
});

const proofShape = signedHeaderShape.extend({
  position: z.int().nonnegative(),
  path: z.array(hash64).max(32),
});

/** That a checkpoint signed the row before it: where in the list of claims it stands, and the way to the root. */
export type Proof = z.infer<typeof proofShape>;

/** One line of an export: its beginning, a row, or a proof about the row before it. */
export type ExportLine =
  | { readonly is: "head"; readonly head: ChainHead }
  | { readonly is: "row"; readonly row: Omit<AuditRow, "chain"> }
  | { readonly is: "proof"; readonly proof: Proof };

/** The first line of an export. */
export const exportHead = ({ id, kind, length, head }: ChainHead, association?: string): string =>
  JSON.stringify({
    format: "attune.audit-export/1",
    chain: { kind, id },
    association,
    length,
    head: toHex(head),
  });

/** A row as a line of an export. */
export const exportRow = (row: AuditRow): string =>
  JSON.stringify({
    number: row.number,
    id: row.id,
    at: Number.isFinite(row.at) ? new Date(row.at).toISOString() : null,
    actor: { kind: row.actorKind, id: row.actorId },
    session: row.sessionId,
    action: row.action,
    subject: { kind: row.subjectKind, id: row.subjectId },
    details: row.details,
    hash: toHex(row.hash),
  });

/** What a checkpoint says of each chain that it claims: to be put after the row of the number. */
export const exportProofs = (
  { header, signature, claims }: Checkpoint,
  hash: Hash,
): readonly { readonly chain: string; readonly number: number; readonly line: string }[] => {
  const paths = pathsOf(claims.map(claimBytes), hash);
  return claims.map(({ chain, length }, position) => {
    const path = (paths[position] ?? []).map(toHex);
    return {
      chain,
      number: length,
      line: JSON.stringify({ checkpoint: header, signature, position, path } satisfies Proof),
    };
  });
};

/** Reads a line of an export; undefined where it is none. */
export const readExportLine = (text: string): ExportLine | undefined => {
  const json = jsonOf(text);
  const row = rowShape.safeParse(json);
  if (row.success) return { is: "row", row: rowOf(row.data) };
  const proof = proofShape.safeParse(json);
  if (proof.success) return { is: "proof", proof: proof.data };
  const head = headShape.safeParse(json);
  if (!head.success) return undefined;
  const { chain, length } = head.data;
  return { is: "head", head: { ...chain, length, head: fromHex(head.data.head) } };
};

const rowOf = (row: z.infer<typeof rowShape>): Omit<AuditRow, "chain"> => ({
  number: row.number,
  id: row.id,
  at: row.at === null ? Number.NaN : Date.parse(row.at),
  actorKind: row.actor.kind,
  actorId: row.actor.id,
  sessionId: row.session,
  action: row.action,
  subjectKind: row.subject.kind,
  subjectId: row.subject.id,
  details: row.details,
  hash: fromHex(row.hash),
});
