// The command itself: what it prints in both languages, and what it exits with.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkpointsIn } from "../../src/services/checkpoints.ts";
import { keysIn, openSigner } from "../../src/services/signer.ts";
import { type Audited, audited } from "./audited.ts";

const checkout = join(import.meta.dirname, "..", "..");
const attune = join(checkout, "bin", "attune");

let made: Audited;
let folder: string;
beforeAll(async () => {
  made = await audited();
  folder = await mkdtemp(join(tmpdir(), "attune-audit-command-"));
});
afterAll(async () => {
  await made.close();
  await rm(folder, { recursive: true, force: true });
});

type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

const run = async (
  args: readonly string[],
  environment: { readonly [name: string]: string },
): Promise<Ran> => {
  const child = spawn(attune, ["audit", ...args], {
    cwd: checkout,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => {
      child.on("close", resolve);
    }),
  ]);
  return { status, stdout, stderr };
};
const here = () => ({
  ATTUNE_DATA: made.dataFolder,
  DATABASE_URL: made.servingUrl,
  ATTUNE_OWNER_URL: made.ownerUrl,
});
const audit = async (...args: readonly string[]): Promise<Ran> => run(args, here());

describe("in order", () => {
  test("before any checkpoint it says that nothing is proven", async () => {
    const { status, stdout } = await audit("verify", "--format", "text");
    expect(stdout).toBe(`Nothing is wrong.
4 chains with 11 rows recomputed.
Nothing is proven by a checkpoint.
11 later rows are chained but not yet signed, the oldest of March 1, 2027 at 10:00 AM UTC.
There is no checkpoint yet: whoever owns the database could have rewritten everything. Write one
with attune audit checkpoint.
`);
    expect(status).toBe(0);
  });

  test("a checkpoint is written once", async () => {
    expect(JSON.parse((await audit("checkpoint")).stdout)).toEqual({ checkpoints: 1, chains: 4 });
    expect(JSON.parse((await audit("checkpoint")).stdout)).toEqual({ checkpoints: 0, chains: 0 });
    expect(await made.lines()).toHaveLength(1);
  });

  test("then it says how far everything is proven", async () => {
    await made.add(1);
    const { key } = await openSigner(keysIn(made.dataFolder));
    const { status, stdout } = await audit("verify");
    const [line = ""] = await made.lines();
    const { at: signedAt } = (JSON.parse(line) as { checkpoint: { at: string } }).checkpoint;
    expect(JSON.parse(stdout)).toEqual({
      format: "attune.audit-verification/1",
      fine: true,
      checkpoints: 1,
      keys: [key],
      lastCheckpoint: { number: 1, at: signedAt },
      chains: 4,
      rows: 12,
      later: 1,
      oldestLater: "2027-03-01T10:00:10.000Z",
      findings: [],
      moreFindings: 0,
      notes: [],
    });
    expect(status).toBe(0);
  });

  test("an export is verified where there is no installation", async () => {
    const { stdout: lines, status } = await audit("export", "--association", "lindenau");
    expect(status).toBe(0);
    const file = join(folder, "export.jsonl");
    await writeFile(file, lines);
    const { key } = await openSigner(keysIn(made.dataFolder));
    const publicKey = join(folder, "key.pem");
    await writeFile(publicKey, await readFile(join(keysIn(made.dataFolder), `audit-${key}.pub.pem`)));
    const elsewhere = {
      ATTUNE_DATA: join(folder, "nowhere"),
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    };
    const ran = await run(
      ["verify", "--file", file, "--key", publicKey, "--format", "text", "--language", "es"],
      elsewhere,
    );
    expect(ran.stdout).toMatch(/^Todo está en orden\.\nSe recalculó 1 cadena con 7 filas\.\n/);
    expect(ran.stdout).toContain("1 fila posterior está encadenada pero aún no firmada");
    expect(ran.status).toBe(0);
    await writeFile(file, lines.replace('"number":2,', '"number":3,'));
    const wrong = await run(["verify", "--file", file, "--key", publicKey], elsewhere);
    expect(wrong.status).toBe(1);
  });
});

test("the example of docs/audit.md", async () => {
  const document = await readFile(join(checkout, "docs", "audit.md"), "utf8");
  const [, typed = ""] = /^bin\/attune audit (verify --file .*)$/m.exec(document) ?? [];
  const { status, stdout } = await run(typed.split(" "), { ATTUNE_DATA: join(folder, "nowhere") });
  expect(stdout).toBe(`Nothing is wrong.
1 chain with 6 rows recomputed.
Proven up to checkpoint 2 of March 1, 2027 at 10:02 AM UTC, signed with key 390acf7fcd150b31.
1 later row is chained but not yet signed, the oldest of March 1, 2027 at 10:02 AM UTC.
`);
  expect(status).toBe(0);
});

describe("out of order", () => {
  test("what is wrong is named, by association and row, and the exit status is 1", async () => {
    await made.tamper(
      `update audit_events set details = '{}' where chain_id = '${made.association}' and number in (2, 5)`,
    );
    const { status, stdout } = await audit("verify", "--format", "text", "--association", "lindenau");
    expect(stdout).toMatch(
      /^2 things are wrong:\n✗ association lindenau: row 2 was altered: .*\n✗ association lindenau: row 5 was altered: /,
    );
    expect(status).toBe(1);
    const spanish = await audit("verify", "--format", "text", "--language", "es");
    expect(spanish.stdout).toMatch(/^Hay 2 problemas:\n✗ asociación lindenau: la fila 2 fue alterada: /);
    const json = JSON.parse((await audit("verify")).stdout) as object;
    expect(json).toMatchObject({
      fine: false,
      findings: [
        { what: "row-altered", chain: made.association, number: 2, association: "lindenau" },
        { what: "row-altered", number: 5 },
      ],
    });
  });
});

describe("misused, it says how and exits with 2", () => {
  const misuses: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["nothing asked", [], /one of verify, export, checkpoint is missing/],
    ["another verb", ["sign"], /there is no audit sign; there are verify, export, checkpoint/],
    ["another option", ["verify", "--all"], /there is no option --all/],
    ["too much", ["verify", "everything"], /everything is too much/],
    [
      "no such association",
      ["verify", "--association", "none"],
      /there is no association "none"; there are lindenau, soto/,
    ],
    ["no association to export", ["export"], /--association is missing/],
    [
      "no such file of checkpoints",
      ["verify", "--checkpoints", "/none"],
      /\/none: cannot be read: there is no such file/,
    ],
    ["no such key", ["verify", "--key", "/none"], /\/none: cannot be read: there is no such file/],
    ["no such export", ["verify", "--file", "/none"], /\/none: cannot be read: there is no such file/],
    [
      "a file and an association",
      ["verify", "--file", "x", "--association", "lindenau"],
      /leave --association out/,
    ],
    ["another language", ["verify", "--language", "fr"], /--language must be en/],
  ];
  test.each(misuses)("%s", async (_, args, words) => {
    const { status, stdout, stderr } = await audit(...args);
    expect(stderr).toMatch(words);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  test("a key that is none", async () => {
    const { status, stderr } = await audit("verify", "--key", checkpointsIn(made.dataFolder));
    expect(stderr).toContain("is no key of Ed25519 in PEM");
    expect(status).toBe(2);
  });

  test("a database that is not there", async () => {
    const { status, stderr } = await run(["verify"], {
      ...here(),
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
      ATTUNE_OWNER_URL: "",
    });
    expect(stderr).toContain("the database does not answer");
    expect(status).toBe(2);
  });
});
