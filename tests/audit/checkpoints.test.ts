// Checkpoints are written whatever happens: killed in mid-write, several at once, many chains, a file that is gone.
import { generateKeyPairSync } from "node:crypto";
import { appendFile, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { MOST_CLAIMS } from "../../src/core/audit/checkpoint.ts";
import { checkpointFile, checkpointsIn } from "../../src/services/checkpoints.ts";
import { systemClock } from "../../src/services/clock.ts";
import { sha256 } from "../../src/services/sha256.ts";
import { keysIn, openSigner } from "../../src/services/signer.ts";
import { checkpointAudit } from "../../src/worker/checkpoint-audit.ts";
import { type Audited, audited } from "./audited.ts";

let at: Audited | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});
const begin = async (): Promise<Audited> => {
  at = await audited();
  return at;
};
type Line = { checkpoint: { number: number; claims: number }; claims: [string, number, string][] };
const read = async (made: Audited): Promise<readonly Line[]> =>
  (await made.lines()).map((line) => JSON.parse(line) as Line);

describe("what is written", () => {
  test("each chain once, then only what changed, then nothing", async () => {
    const made = await begin();
    expect(await made.checkpoint()).toEqual({ checkpoints: 1, chains: 4 });
    await made.add(2);
    expect(await made.checkpoint()).toEqual({ checkpoints: 1, chains: 1 });
    expect(await made.checkpoint()).toEqual({ checkpoints: 0, chains: 0 });
    const lines = await read(made);
    expect(lines.map(({ checkpoint }) => [checkpoint.number, checkpoint.claims])).toEqual([
      [1, 4],
      [2, 1],
    ]);
    expect(lines[1]?.claims).toMatchObject([[made.association, 8, expect.any(String)]]);
  });

  test("file and key are the user's alone; the public key is for everybody", async () => {
    const made = await begin();
    await made.checkpoint();
    const modes = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
    const { key } = await openSigner(keysIn(made.dataFolder));
    expect(await modes(checkpointsIn(made.dataFolder))).toBe(0o600);
    expect(await modes(join(keysIn(made.dataFolder), "audit-signing.pem"))).toBe(0o600);
    expect(await modes(join(keysIn(made.dataFolder), `audit-${key}.pub.pem`))).toBe(0o644);
  });

  test("many chains are claimed by several checkpoints", async () => {
    const made = await begin();
    await made.tamper(`
      insert into audit_chains select id, 'person', 1, sha256('') from
        (select gen_random_uuid() as id from generate_series(1, ${MOST_CLAIMS * 2})) ids`);
    expect(await made.checkpoint()).toEqual({ checkpoints: 3, chains: MOST_CLAIMS * 2 + 4 });
    const claimed = (await read(made)).flatMap(({ claims }) => claims.map(([chain]) => chain));
    expect(new Set(claimed).size).toBe(MOST_CLAIMS * 2 + 4);
    expect(await made.checkpoint()).toEqual({ checkpoints: 0, chains: 0 });
  });

  test("several at once wait for each other", async () => {
    const made = await begin();
    for (let round = 0; round < 5; round++)
      await Promise.all([made.add(1), made.checkpoint(), made.checkpoint(), made.checkpoint()]);
    await made.checkpoint();
    expect((await made.verify()).findings).toEqual([]);
    const numbers = (await read(made)).map(({ checkpoint }) => checkpoint.number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("verifying while rows and checkpoints are being written finds nothing wrong", async () => {
    const made = await begin();
    const writing = (async () => {
      for (let round = 0; round < 15; round++) {
        await made.add(2);
        await made.checkpoint();
      }
    })();
    const reports = [];
    for (let round = 0; round < 5; round++) reports.push(await made.verify());
    await writing;
    expect(reports.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe("a process that was killed", () => {
  test.each([1, 50, 300])(
    "in mid-write, after %i bytes of a line: the line is cut off and written anew",
    async (bytes) => {
      const made = await begin();
      await made.checkpoint();
      const path = checkpointsIn(made.dataFolder);
      const [whole = ""] = await made.lines();
      await made.add(1);
      await appendFile(path, whole.slice(0, bytes));
      expect(await made.verify()).toMatchObject({ findings: [], notes: [{ what: "last-line-unfinished" }] });
      await made.checkpoint();
      expect(await made.verify()).toMatchObject({
        findings: [],
        notes: [],
        proven: { later: 0, checkpoints: 2 },
      });
    },
  );

  test("in mid-write of the first line", async () => {
    const made = await begin();
    await made.checkpoint();
    const path = checkpointsIn(made.dataFolder);
    const [whole = ""] = await made.lines();
    await made.tamper("delete from audit_checkpoints; delete from audit_signed");
    await truncate(path, whole.length - 1);
    await made.checkpoint();
    expect(await made.verify()).toMatchObject({
      findings: [],
      notes: [],
      proven: { later: 0, checkpoints: 1 },
    });
  });

  test("after the line, before the database noted it: everything is signed again, and nothing is lost", async () => {
    const made = await begin();
    await made.checkpoint();
    await made.add(2);
    const file = checkpointFile(checkpointsIn(made.dataFolder));
    const dying = checkpointAudit({
      store: made.store,
      signer: await openSigner(keysIn(made.dataFolder)),
      hash: sha256,
      clock: systemClock,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      file: {
        ...file,
        append: async (line) => {
          await file.append(line);
          throw new Error("killed");
        },
      },
    });
    await expect(dying).rejects.toThrow("killed");
    expect((await made.verify()).findings).toEqual([]);
    expect(await made.checkpoint()).toEqual({ checkpoints: 1, chains: 4 });
    expect(await made.verify()).toMatchObject({ findings: [], proven: { checkpoints: 3, later: 0 } });
  });
});

test("a last line that was made unreadable does not stop the signing, and stays to be seen", async () => {
  const made = await begin();
  await made.checkpoint();
  await made.rewrite(["nothing"]);
  await made.add(1);
  expect(await made.checkpoint()).toEqual({ checkpoints: 1, chains: 4 });
  expect((await made.verify()).findings).toEqual([{ what: "checkpoint-unreadable", line: 1 }]);
});

test("an older copy of the file proves as far as it goes, and says what it lacks", async () => {
  const made = await begin();
  await made.checkpoint();
  const copy = join(made.dataFolder, "copy.jsonl");
  await writeFile(copy, await readFile(checkpointsIn(made.dataFolder)));
  await made.add(2);
  await made.checkpoint();
  expect(await made.verify({ checkpoints: copy })).toMatchObject({
    findings: [],
    notes: [{ what: "copy-lacks", checkpoints: 1 }],
    proven: { checkpoints: 1, later: 2 },
  });
});

test("a key that was replaced goes on being trusted for what it signed", async () => {
  const made = await begin();
  await made.checkpoint();
  const folder = keysIn(made.dataFolder);
  const { privateKey } = generateKeyPairSync("ed25519");
  await writeFile(join(folder, "audit-signing.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  const second = await openSigner(folder);
  await made.add(1);
  await made.checkpoint(second);
  const { findings, proven } = await made.verify();
  expect(findings).toEqual([]);
  expect(proven.keys).toHaveLength(2);
  const onlySecond = await made.verify({ keys: [join(folder, `audit-${second.key}.pub.pem`)] });
  expect(onlySecond.findings).toMatchObject([{ what: "checkpoint-of-unknown-key", checkpoint: 1 }]);
});
