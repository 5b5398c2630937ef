// Written from docs/audit.md alone: nothing of Attune is used, so the page says enough to verify an export.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Row = {
  number: number;
  id: string;
  at: string;
  actor: { kind: string; id: string | null };
  session: string | null;
  action: string;
  subject: { kind: string; id: string };
  details: string;
  hash: string;
};
type Proof = {
  checkpoint: { claims: number; root: string; key: string };
  signature: string;
  position: number;
  path: string[];
};
type Head = { chain: { kind: string; id: string }; length: number; head: string };

const sha256 = (...parts: readonly Buffer[]): Buffer =>
  createHash("sha256").update(Buffer.concat(parts)).digest();
const field = (bytes: Buffer | null): Buffer => {
  if (bytes === null) return Buffer.of(0);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([Buffer.of(1), length, bytes]);
};
const text = (value: string): Buffer => field(Buffer.from(value, "utf8"));
const uuid = (value: string): Buffer => Buffer.from(value.replaceAll("-", ""), "hex");
const uuidField = (value: string | null): Buffer => field(value === null ? null : uuid(value));
const eight = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
};

const hashOf = (chain: string, previous: Buffer, row: Row): Buffer =>
  sha256(
    text("attune.audit-event/1"),
    field(previous),
    uuidField(chain),
    field(eight(row.number)),
    uuidField(row.id),
    field(eight(Date.parse(row.at))),
    text(row.actor.kind),
    uuidField(row.actor.id),
    uuidField(row.session),
    text(row.action),
    text(row.subject.kind),
    text(row.subject.id),
    text(row.details),
  );

/** RFC 6962: the root that a leaf at a position of a list of so many leads to. */
const climb = (leaf: Buffer, position: number, count: number, path: readonly string[]): Buffer => {
  if (count === 1) return leaf;
  let half = 1;
  while (half * 2 < count) half *= 2;
  const beside = Buffer.from(path.at(-1) ?? "", "hex");
  const below = path.slice(0, -1);
  return position < half
    ? sha256(Buffer.of(1), climb(leaf, position, half, below), beside)
    : sha256(Buffer.of(1), beside, climb(leaf, position - half, count - half, below));
};

/** What does not fit, in words; and after which rows a checkpoint proves all so far. */
const verifyExport = (
  lines: readonly string[],
  pem: string,
): { readonly wrong: readonly string[]; readonly proven: readonly number[] } => {
  const key = createPublicKey(pem);
  const name = sha256(key.export({ type: "spki", format: "der" }))
    .toString("hex")
    .slice(0, 16);
  const { chain, length, head } = JSON.parse(lines[0] ?? "") as Head;
  const wrong: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  let previous = sha256(text("attune.audit-chain/1"), text(chain.kind), uuidField(chain.id));
  let number = 0;
  const proven: number[] = [];
  for (const line of lines.slice(1)) {
    const item = JSON.parse(line) as Row | Proof;
    if ("checkpoint" in item) {
      const signed = Buffer.from(JSON.stringify(item.checkpoint), "utf8");
      const leaf = sha256(Buffer.of(0), uuid(chain.id), eight(number), previous);
      const root = climb(leaf, item.position, item.checkpoint.claims, item.path);
      must(item.checkpoint.key === name, "the key");
      must(verify(null, signed, key, Buffer.from(item.signature, "base64url")), "the signature");
      must(root.toString("hex") === item.checkpoint.root, "the root");
      proven.push(number);
    } else {
      must(item.number === number + 1, "the number");
      number = item.number;
      previous = hashOf(chain.id, previous, item);
      must(previous.toString("hex") === item.hash, "the hash");
    }
  }
  must(number === length, "the length");
  must(previous.toString("hex") === head, "the head");
  return { wrong, proven };
};

const checkout = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(checkout, path), "utf8");
const lines = read("docs/examples/audit-export.jsonl").trimEnd().split("\n");
const pem = read("docs/examples/audit-key.pub.pem");

test("the example of docs/audit.md", () => {
  expect(verifyExport(lines, pem)).toEqual({ wrong: [], proven: [3, 5] });
});

test("a changed row is seen by it", () => {
  const changed = lines.map((line) => line.replace("setting.changed", "setting.withdrawn"));
  expect(verifyExport(changed, pem).wrong.slice(0, 2)).toEqual(["the hash", "the root"]);
});
