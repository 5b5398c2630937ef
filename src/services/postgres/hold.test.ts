import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { ask, clusterFolders } from "../../../tests/kit/cluster-folders.ts";
import { startNode } from "../../../tests/kit/node-child.ts";
import { type Cluster, startCluster } from "../embedded-postgres.ts";
import { type Hold, type HoldOptions, takeHold } from "./hold.ts";
import type { HoldRefusal } from "./hold-attempt.ts";

const folderFor = clusterFolders();

let folder = "";
let cluster: Cluster;
beforeEach(async () => {
  folder = folderFor();
  cluster = await startCluster({ folder, fsync: false });
});

const hold = async (options: HoldOptions = {}): Promise<Hold> => {
  const held = await takeHold(cluster.ownerUrl, { again: 5, ...options });
  if (!held.ok) throw new Error(`held by ${held.refusal.pid}`);
  return held.value;
};

/** Another process that holds the folder, and lives. */
const holder = async (): Promise<ReturnType<typeof startNode>> => {
  const child = startNode(`
    const { takeHold } = await import(${JSON.stringify(join(import.meta.dirname, "hold.ts"))});
    console.log((await takeHold(${JSON.stringify(cluster.ownerUrl)})).ok);
  `);
  expect(await child.line()).toBe("true");
  return child;
};

const holdersNow = async (): Promise<number> =>
  (await ask(cluster.clusterUrl, "select from pg_locks where locktype = 'advisory' and granted")).length;

test("a second process is refused at once, and told which one has the folder", async () => {
  const first = await holder();
  expect(await takeHold(cluster.ownerUrl)).toEqual({
    ok: false,
    refusal: { code: "folder-held", pid: first.process.pid },
  });
  await first.kill();
});

test("one that was killed holds nothing", async () => {
  const first = await holder();
  await first.kill();
  const mine = await hold();
  await mine.release();
});

test("one that lets go lets the next one in", async () => {
  const mine = await hold();
  expect((await takeHold(cluster.ownerUrl)).ok).toBe(false);
  expect(await mine.release()).toBe(true);
  const next = await hold();
  await next.release();
  expect(await holdersNow()).toBe(0);
});

test("the hold is taken again when the server is back", async () => {
  const mine = await hold();
  await cluster.stop();
  await startCluster({ folder, fsync: false });
  await expect.poll(holdersNow, { timeout: 10_000 }).toBe(1);
  expect((await takeHold(cluster.ownerUrl)).ok).toBe(false);
  await mine.release();
  expect(await holdersNow()).toBe(0);
});

test("the holder brings a server back that went away", async () => {
  let revived = 0;
  const mine = await hold({
    revive: async () => {
      revived += 1;
      if (revived === 1) throw new Error("not at the first try");
      return startCluster({ folder, fsync: false });
    },
  });
  await cluster.stop();
  await expect.poll(async () => holdersNow().catch(() => 0), { timeout: 10_000 }).toBe(1);
  expect(revived).toBe(2);
  await mine.release();
});

test("a hold that another process took while the server was away is told as lost, once", async () => {
  const { promise: lost, resolve } = Promise.withResolvers<HoldRefusal>();
  const gate = Promise.withResolvers<void>();
  const mine = await hold({ revive: async () => gate.promise, onLost: resolve });
  await cluster.stop();
  await startCluster({ folder, fsync: false });
  const other = await holder();
  gate.resolve();
  expect(await lost).toEqual({ code: "folder-held", pid: other.process.pid });
  expect(await mine.release()).toBe(false);
  expect(await holdersNow()).toBe(1);
  await other.kill();
});

test("one that is released while the server is away stays released", async () => {
  const mine = await hold();
  await cluster.stop();
  await mine.release();
  await startCluster({ folder, fsync: false });
  const next = await hold();
  await next.release();
});
