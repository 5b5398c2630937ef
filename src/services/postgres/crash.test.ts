import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { ask, askOne, clusterFolders, servers } from "../../../tests/kit/cluster-folders.ts";
import { startNode } from "../../../tests/kit/node-child.ts";
import { startCluster, stopCluster } from "../embedded-postgres.ts";
import { isAlive, type Postmaster, postmasterOf } from "./postmaster.ts";

const folderFor = clusterFolders();

const rounds = process.env["ATTUNE_TEST_ALL"] === "1" ? 25 : 2;

const runningIn = async (folder: string): Promise<Postmaster> => {
  const running = await postmasterOf(join(folder, "postgres"));
  if (running === undefined) throw new Error("no server runs");
  return running;
};

/** Kills the server at once: itself only, or with all its processes. */
const killServer = async (folder: string, whole: boolean): Promise<void> => {
  const { pid } = await runningIn(folder);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
  process.kill(pid, "SIGKILL");
  for (const child of whole ? children.map(Number).filter(isAlive) : []) {
    try {
      process.kill(child, "SIGKILL");
    } catch {
      // it has already noticed
    }
  }
  while ((await postmasterOf(join(folder, "postgres"))) !== undefined) await pause(1);
};

const connected = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined); // told by the query that meets it
  await client.connect();
  return client;
};

/** A connection whose process does not hear that it is to end; gives that process's id. */
const deafBackend = async (url: string): Promise<number> => {
  const client = await connected(url);
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  const pid = rows[0]?.pid ?? 0;
  process.kill(pid, "SIGSTOP");
  return pid;
};

/** Writes numbers one by one, each in a transaction of its own, until the server is gone. */
const write = async (client: Client, from: number, onWritten: (number: number) => void): Promise<void> => {
  for (let number = from; ; number += 4) {
    try {
      await client.query("insert into written values ($1)", [number]);
    } catch {
      return;
    }
    onWritten(number);
  }
};

describe.each(servers)("on %s", (_, server) => {
  test(`nothing acknowledged is lost when the server is killed in the middle of writing, ${rounds} times`, async () => {
    const folder = folderFor();
    const acknowledged: number[] = [];
    let { ownerUrl } = await startCluster({ folder, ...server });
    await ask(ownerUrl, "create table written (number integer primary key)");
    for (let round = 0; round < rounds; round += 1) {
      const last = acknowledged.length + 60 + 17 * round;
      const enough = Promise.withResolvers<void>();
      const clients = await Promise.all(Array.from({ length: 4 }, async () => connected(ownerUrl)));
      const writing = clients.map(async (client, writer) =>
        write(client, 1_000_000 * round + writer, (number) => {
          acknowledged.push(number);
          if (acknowledged.length >= last) enough.resolve();
        }),
      );
      await enough.promise;
      await killServer(folder, round % 2 === 0);
      await Promise.all(writing);
      const again = await startCluster({ folder, ...server });
      expect(again.adopted).toBe(false);
      ({ ownerUrl } = again);
      const there = new Set(
        (await ask(ownerUrl, "select number from written")).map((row) => (row as { number: number }).number),
      );
      expect(acknowledged.filter((number) => !there.has(number))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * 60);
  });

  test("lock files that name another program do not fool it, and that program is left alone", async () => {
    const folder = folderFor();
    const { ownerUrl } = await startCluster({ folder, fsync: false, ...server });
    await ask(ownerUrl, "create table notes as select 'kept' as said");
    const locks = ["postgres/postmaster.pid", "run/.s.PGSQL.5432.lock"].map((name) => {
      const path = join(folder, name);
      const [, ...rest] = readFileSync(path, "utf8").split("\n");
      return { path, rest };
    });
    await killServer(folder, true);
    const stranger = startNode("console.log('here'); setInterval(() => {}, 1000);");
    await stranger.line();
    for (const { path, rest } of locks) writeFileSync(path, [stranger.process.pid, ...rest].join("\n"));

    await stopCluster(folder);
    const again = await startCluster({ folder, fsync: false, ...server });
    expect(again.adopted).toBe(false);
    expect(await askOne(again.ownerUrl, "select said from notes")).toBe("kept");
    expect(isAlive(stranger.process.pid ?? 0)).toBe(true);
    expect(
      readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
        /[.](pid|lock)[.]/.test(name),
      ),
    ).toEqual([]);
    await stranger.kill();
  });
});

test("the server of a process that was killed is adopted", async () => {
  const folder = folderFor();
  const from = JSON.stringify(join(import.meta.dirname, "../embedded-postgres.ts"));
  const starter = startNode(`
    const { startCluster } = await import(${from});
    const { ownerUrl } = await startCluster({ folder: ${JSON.stringify(folder)}, fsync: false });
    console.log(ownerUrl);
    setInterval(() => {}, 1000);
  `);
  const ownerUrl = await starter.line();
  const before = await runningIn(folder);
  await ask(ownerUrl, "create table notes as select 'kept' as said");
  await starter.kill();
  const adopted = await startCluster({ folder, fsync: false });
  expect(adopted).toMatchObject({ adopted: true, ownerUrl });
  expect(await runningIn(folder)).toEqual(before);
  expect(await askOne(adopted.ownerUrl, "select said from notes")).toBe("kept");
});

test("the copy of a folder whose server runs gets a server of its own", async () => {
  const folder = folderFor();
  const original = await startCluster({ folder, fsync: false });
  await ask(original.ownerUrl, "create table notes as select 'before' as said");
  await ask(original.clusterUrl, "checkpoint");
  const copy = folderFor("copy");
  cpSync(folder, copy, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !path.includes("/run"),
  });
  const started = await startCluster({ folder: copy, fsync: false });
  expect(started.adopted).toBe(false);
  await ask(started.ownerUrl, "update notes set said = 'in the copy'");
  expect(await askOne(original.ownerUrl, "select said from notes")).toBe("before");
});

test("what a killed server still had under way is waited for", async () => {
  const folder = folderFor();
  const log = join(folder, "postgres.log");
  const { ownerUrl, clusterUrl } = await startCluster({ folder, fsync: false });
  await ask(ownerUrl, "create table notes as select 'kept' as said");
  const backend = await deafBackend(clusterUrl);
  await killServer(folder, false);
  const starting = startCluster({ folder, fsync: false });
  await expect.poll(() => readFileSync(log, "utf8"), { timeout: 10_000 }).toContain("still in use");
  process.kill(backend, "SIGCONT");
  const again = await starting;
  expect(again.adopted).toBe(false);
  expect(await askOne(again.ownerUrl, "select said from notes")).toBe("kept");
});

test("a server that does not end in time is ended hard, and recovers", async () => {
  const folder = folderFor();
  const { ownerUrl, clusterUrl, stop } = await startCluster({ folder, fsync: false, limits: { stop: 50 } });
  await ask(ownerUrl, "create table notes as select 'kept' as said");
  await deafBackend(clusterUrl);
  await stop();
  expect(await postmasterOf(join(folder, "postgres"))).toBeUndefined();
  const again = await startCluster({ folder, fsync: false });
  expect(await askOne(again.ownerUrl, "select said from notes")).toBe("kept");
  expect(readFileSync(join(folder, "postgres.log"), "utf8")).toContain("was not properly shut down");
});
