// An export is verified without the database: by its chain, and by the proofs that it carries.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportAudit } from "../../src/cli/audit-export.ts";
import { verifyExportFile } from "../../src/cli/audit-verify.ts";
import type { Finding } from "../../src/core/audit/finding.ts";
import { checkpointsIn } from "../../src/services/checkpoints.ts";
import { keysIn } from "../../src/services/signer.ts";
import type { AuditReport } from "../../src/ui/text/audit-text.ts";
import { type Audited, audited } from "./audited.ts";

let made: Audited;
let folder: string;
let lines: readonly string[];

const exported = async (): Promise<readonly string[]> => {
  const printed: string[] = [];
  await exportAudit(
    { dataFolder: made.dataFolder },
    made.ownerUrl,
    { association: "lindenau", checkpoints: undefined },
    async (line) => void printed.push(line),
  );
  return printed;
};

/** The head, six rows, a proof, three rows, a proof, two rows. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-export-"));
  made = await audited();
  await made.checkpoint();
  await made.add(3);
  await made.checkpoint();
  await made.add(2);
  lines = await exported();
});
afterAll(async () => {
  await made.close();
  await rm(folder, { recursive: true, force: true });
});

const verified = async (
  content: readonly string[],
  asked: { readonly checkpoints?: string; readonly keysFolder?: string } = {},
): Promise<AuditReport> => {
  const file = join(folder, "export.jsonl");
  await writeFile(file, content.map((line) => `${line}\n`).join(""));
  return verifyExportFile(
    file,
    { association: undefined, checkpoints: asked.checkpoints, keys: [] },
    asked.keysFolder ?? keysIn(made.dataFolder),
  );
};

test("holds the chain, and after the row that a checkpoint claims its proof", () => {
  const kinds = lines.map((line) => Object.keys(JSON.parse(line) as object)[0]);
  const rows = (count: number): readonly string[] => Array.from({ length: count }, () => "number");
  expect(kinds).toEqual(["format", ...rows(6), "checkpoint", ...rows(3), "checkpoint", ...rows(2)]);
});

test("tells nothing of other chains", () => {
  const text = lines.join("\n");
  expect(text).toContain(made.association);
  expect(text).not.toContain(made.other);
});

test("is verified without the database", async () => {
  expect(await verified(lines)).toMatchObject({
    findings: [],
    notes: [],
    proven: { chains: 1, rows: 11, checkpoints: 2, later: 2, lastCheckpoint: { number: 2 } },
  });
});

describe("what was done to it", () => {
  const at = (position: number, change: (line: string) => readonly string[]): readonly string[] =>
    lines.flatMap((line, index) => (index === position ? change(line) : [line]));
  const FIRST_PROOF = 7;
  type Attack = readonly [string, () => readonly string[], () => readonly (Finding | object)[]];
  const attacks: readonly Attack[] = [
    [
      "a row changed",
      () => at(3, (line) => [line.replace("setting.changed", "setting.withdrawn")]),
      () => [{ what: "row-altered", chain: made.association, number: 3 }],
    ],
    [
      "a row removed",
      () => at(3, () => []),
      () => [{ what: "rows-missing", chain: made.association, from: 3, through: 3 }],
    ],
    [
      "the last row removed",
      () => lines.slice(0, -1),
      () => [{ what: "rows-cut-off", chain: made.association, from: 11, through: 11 }],
    ],
    [
      "a signature changed",
      () => at(FIRST_PROOF, (line) => [line.replace(/"signature":"...../, '"signature":"AAAAA')]),
      () => [{ what: "checkpoint-forged", checkpoint: 1 }],
    ],
    [
      "what is signed changed",
      () => at(FIRST_PROOF, (line) => [line.replace('"number":1,', '"number":7,')]),
      () => [{ what: "checkpoint-forged", checkpoint: 7 }],
    ],
    [
      "a proof put after another row",
      () => [
        ...at(FIRST_PROOF, () => []).slice(0, 4),
        lines[FIRST_PROOF] ?? "",
        ...at(FIRST_PROOF, () => []).slice(4),
      ],
      () => [{ what: "rows-rewritten", chain: made.association, checkpoint: 1, from: 1, through: 3 }],
    ],
    [
      "a step of a proof changed",
      () =>
        at(FIRST_PROOF, (line) => {
          const proof = JSON.parse(line) as { path: string[] };
          proof.path[0] = "0".repeat(64);
          return [JSON.stringify(proof)];
        }),
      () => [{ what: "rows-rewritten", chain: made.association, checkpoint: 1, from: 1, through: 6 }],
    ],
    [
      "another position claimed",
      () => at(FIRST_PROOF, (line) => [line.replace(/"position":\d+/, '"position":9')]),
      () => [{ what: "rows-rewritten", chain: made.association, checkpoint: 1, from: 1, through: 6 }],
    ],
    [
      "a line that is none",
      () => at(5, (line) => [line, "{}"]),
      () => [{ what: "line-unreadable", line: 7 }],
    ],
    [
      "two in one",
      () => [...lines, ...lines],
      () => [
        { what: "line-unreadable", line: 15 },
        ...[1, 2, 3, 4, 5, 6].map((number) => ({ what: "row-repeated", chain: made.association, number })),
        ...[7, 8, 9, 10, 11].map((number) => ({ what: "row-repeated", chain: made.association, number })),
      ],
    ],
    ["no beginning", () => lines.slice(1), () => [{ what: "line-unreadable", line: 1 }]],
    ["nothing at all", () => [], () => [{ what: "line-unreadable", line: 1 }]],
  ];

  test.each(attacks)("%s", async (_, attack, findings) => {
    const { findings: found } = await verified(attack());
    expect(found).toHaveLength(findings().length);
    expect(found).toMatchObject(findings());
  });
});

test("without a key nothing is proven, and that is said", async () => {
  expect(await verified(lines, { keysFolder: join(folder, "none") })).toMatchObject({
    findings: [],
    notes: [{ what: "no-key" }],
    proven: { checkpoints: 0, later: 11 },
  });
});

test("cut off together with its proofs it is found by a file of checkpoints only", async () => {
  const head = JSON.parse(lines[0] ?? "") as { length: number; head: string };
  const sixth = JSON.parse(lines[6] ?? "") as { hash: string };
  const shorter = [JSON.stringify({ ...head, length: 6, head: sixth.hash }), ...lines.slice(1, 8)];
  expect(await verified(shorter)).toMatchObject({ findings: [], proven: { later: 0 } });
  expect((await verified(shorter, { checkpoints: checkpointsIn(made.dataFolder) })).findings).toEqual([
    { what: "chain-rolled-back", chain: made.association, checkpoint: 2, signed: 9, length: 6 },
  ]);
});

test("without its proofs it is held against a file of checkpoints", async () => {
  const bare = lines.filter((line) => !line.startsWith('{"checkpoint"'));
  const asked = { checkpoints: checkpointsIn(made.dataFolder) };
  expect(await verified(bare, asked)).toMatchObject({ findings: [], proven: { checkpoints: 2, later: 2 } });
  expect(await readFile(asked.checkpoints, "utf8")).toContain(made.association);
});
