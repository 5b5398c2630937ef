import { chmodSync, existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask, askOne, clusterFolders } from "../../../tests/kit/cluster-folders.ts";
import { debianPostgres } from "../../../tests/kit/debian-postgres.ts";
import { startNode } from "../../../tests/kit/node-child.ts";
import { startCluster } from "../embedded-postgres.ts";

const folderFor = clusterFolders();

test.each([
  ["spaces and letters of other languages", "casa de Íñigo – 案"],
  ["everything that needs quoting", `it's "quoted", 100%20 \\ & $HOME #1?`],
])("a folder may have a name with %s", async (_, name) => {
  const folder = folderFor(name);
  const { ownerUrl, socketFolder, stop } = await startCluster({ folder, fsync: false });
  expect(socketFolder).toBe(join(folder, "run"));
  expect(await askOne(ownerUrl, "select current_user")).toBe("attune_owner");
  expect(new URL(ownerUrl).searchParams.get("host")).toBe(socketFolder);
  await stop();
});

test("where the path is too long for a socket, it lies in a closed folder of its own, the same at each start", async () => {
  const folder = folderFor("a-name-of-some-length/".repeat(8));
  const first = await startCluster({ folder, fsync: false });
  expect(Buffer.byteLength(join(folder, "run"))).toBeGreaterThan(107);
  expect(first.socketFolder).toMatch(/\/attune-[0-9a-f]{24}$/);
  expect(statSync(first.socketFolder).mode & 0o777).toBe(0o700);
  expect(await askOne(first.ownerUrl, "select current_user")).toBe("attune_owner");
  expect(await startCluster({ folder, fsync: false })).toMatchObject({
    adopted: true,
    ownerUrl: first.ownerUrl,
  });
  await first.stop();

  chmodSync(first.socketFolder, 0o755);
  await expect(startCluster({ folder, fsync: false })).rejects.toThrow(
    "belongs to somebody else or is open to others",
  );
  rmdirSync(first.socketFolder);
});

test("a folder that cannot be written is refused in words", async () => {
  const file = folderFor("a-file");
  writeFileSync(file, "");
  await expect(startCluster({ folder: join(file, "attune") })).rejects.toThrow(
    /cannot be written \(ENOTDIR\).*set DATABASE_URL/,
  );
  const closed = process.getuid?.() === 0 ? "/sys/kernel" : folderFor("closed");
  if (!existsSync(closed)) mkdirSync(closed, { mode: 0o500 });
  await expect(startCluster({ folder: join(closed, "attune") })).rejects.toThrow(
    /cannot be written \(E(PERM|ACCES|ROFS)\)/,
  );
});

test("a folder that holds something else is left as it is", async () => {
  const folder = folderFor();
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres/thesis.txt"), "mine");
  await expect(startCluster({ folder, fsync: false })).rejects.toThrow("PostgreSQL of an unknown version");
  expect(readFileSync(join(folder, "postgres/thesis.txt"), "utf8")).toBe("mine");
});

test("what a start that was killed has left is removed, what one is making is not", async () => {
  const folder = folderFor();
  const ended = startNode("");
  await ended.kill();
  const left = join(folder, `making-${ended.process.pid}-0a1b2c3d`);
  const making = join(folder, `making-${process.pid}-0a1b2c3d`);
  for (const path of [left, making]) mkdirSync(join(path, "postgres"), { recursive: true });
  await startCluster({ folder, fsync: false });
  expect([existsSync(left), existsSync(making)]).toEqual([false, true]);
});

test("a cluster without its keys, or with those of another, is refused in words", async () => {
  const folder = folderFor();
  const { stop } = await startCluster({ folder, fsync: false });
  await stop();
  const keys = join(folder, "keys/postgres.json");
  writeFileSync(keys, readFileSync(keys, "utf8").replaceAll(/[0-9a-f]{48}/g, "0".repeat(48)));
  await expect(startCluster({ folder, fsync: false })).rejects.toThrow("both must come from the same backup");
  writeFileSync(keys, '{"cluster":"');
  await expect(startCluster({ folder, fsync: false })).rejects.toThrow(
    `cannot be read (not JSON: ${keys}). Bring the file back from a backup`,
  );
  writeFileSync(keys, "{}");
  await expect(startCluster({ folder, fsync: false })).rejects.toThrow("does not hold the keys");
});

test.skipIf(debianPostgres() === undefined)(
  "a cluster of another major version is refused in words",
  async () => {
    const folder = folderFor();
    const { stop } = await startCluster({ folder, fsync: false, binaries: debianPostgres() ?? "" });
    await stop();
    await expect(startCluster({ folder, fsync: false })).rejects.toThrow(
      /was made by PostgreSQL 15, and the programs here are of 18/,
    );
  },
);

test("the log keeps what concerns the server, not what was typed, and does not grow without end", async () => {
  const folder = folderFor();
  const log = join(folder, "postgres.log");
  writeFileSync(log, Buffer.alloc(11 * 2 ** 20, "earlier\n"));
  const { ownerUrl } = await startCluster({ folder, fsync: false });
  await expect(ask(ownerUrl, "select 'Rosalind'::uuid")).rejects.toThrow("Rosalind");
  await ask(ownerUrl, "create table persons (name text unique); insert into persons values ('Rosalind')");
  await expect(ask(ownerUrl, "insert into persons values ($1)", ["Rosalind"])).rejects.toThrow(
    "persons_name_key",
  );
  const said = readFileSync(log, "utf8");
  expect(said).toContain("ready to accept connections");
  expect(said).not.toMatch(/Rosalind|earlier/);
  expect(statSync(`${log}.1`).size).toBe(11 * 2 ** 20);
});
