import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, onTestFailed, test } from "vitest";
import { bringUpToDate } from "../../src/bring-up-to-date.ts";
import { postmasterOf } from "../../src/services/postgres/postmaster.ts";
import { ask, clusterFolders } from "../kit/cluster-folders.ts";
import { missingDebianPostgres, startOwnPostgres } from "../kit/own-postgres.ts";
import { type Served, startServer } from "../kit/served.ts";
import { inDatabase } from "../kit/template.ts";
import { browserAt } from "../kit/wire.ts";
import { embeddedIn } from "./databases.ts";
import { type Load, startLoad } from "./load.ts";
import { missingPgBouncer, startPgBouncer } from "./pgbouncer.ts";
import { lookFor } from "./remembered.ts";
import { isAcknowledged, openWriters, type Sent, writeUntil } from "./writers.ts";

const isAll = process.env["ATTUNE_TEST_ALL"] === "1";

const folderFor = clusterFolders();
const toBeClosed: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of toBeClosed.splice(0).toReversed()) await close();
});

const start = async (
  environment: Readonly<Record<string, string>>,
  dataFolder = folderFor(),
): Promise<Served> => {
  const proxies = { ATTUNE_PROXIES: "127.0.0.1, ::1" };
  const served = await startServer({ dataFolder, environment: { ...environment, ...proxies } });
  toBeClosed.push(async () => served.kill());
  onTestFailed(() => console.log(served.output().slice(-3000)));
  return served;
};

const LONGEST_MS = 300_000;

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await pause(10);
};

const isReady = async ({ local }: Served): Promise<boolean> => (await fetch(`${local}/readyz`)).ok;

/** Further answers of a status, from now on. */
const further = async (load: Load, status: number, most: number): Promise<void> => {
  const before = load.count(status);
  await until(() => load.count(status) >= before + most);
};

type Writing = { readonly sent: Sent[]; readonly stop: () => Promise<void> };

const startWriting = async (url: string): Promise<Writing> => {
  const sent: Sent[] = [];
  let isOver = false;
  const writing = (await openWriters(url)).map(async (by) => writeUntil(by, "away", () => isOver, sent));
  return {
    sent,
    stop: async () => {
      isOver = true;
      await Promise.all(writing);
    },
  };
};

/**
 * Waits until the mail of everybody whose registration was acknowledged is with the queue, and tells how many mails each
 * got at most. In full it waits for the mails themselves: one that was being sent when the database went away is tried
 * again after a minute.
 */
const mostMails = async (superuserUrl: string, sent: readonly Sent[]): Promise<number> => {
  const asked = sent.filter((deed) => deed.kind === "registration" && isAcknowledged(deed));
  const addresses = asked.map(({ key }) => `${key}@killed.example`);
  const count = async (): Promise<readonly number[]> => {
    const rows = (await ask(
      superuserUrl,
      `select (select count(*) from demonstration_mail where to_address = address)::int as mails
       from unnest($1::text[]) address`,
      [addresses],
    )) as readonly { readonly mails: number }[];
    return rows.map(({ mails }) => mails);
  };
  const waiting = async (): Promise<number> => {
    const rows = await ask(superuserUrl, "select from outbox where relayed_at is null");
    return rows.length;
  };
  await until(async () => (await waiting()) === 0);
  await until(async () => (await count()).some((mails) => mails > 0));
  if (isAll) await until(async () => (await count()).every((mails) => mails > 0));
  return Math.max(...(await count()));
};

const faults = /"event":"(broke|crashed|unhandled-rejection)"/;

test(
  "PostgreSQL stops and comes back under load: clear pages, nothing lost, and work goes on",
  async ({ skip }) => {
    if (missingDebianPostgres !== undefined && !isAll) skip(`left out: ${missingDebianPostgres}`);
    const own = await startOwnPostgres(folderFor());
    const superuserUrl = inDatabase(own.superuserUrl, "attune");
    const served = await start({ DATABASE_URL: own.ownerUrl });
    const load = await startLoad(served.url);
    const writing = await startWriting(served.url);
    for (const how of ["fast", "immediate", "killed"] as const) {
      await further(load, 200, 30);
      await own.end(how);
      await further(load, 503, 30);
      expect(await isReady(served)).toBe(false);
      await own.start();
      await until(async () => isReady(served));
      await further(load, 200, 30);
    }
    await load.stop();
    await writing.stop();
    expect(load.wrong).toEqual([]);
    expect(served.process.exitCode).toBeNull();
    expect(await lookFor(superuserUrl, writing.sent)).toEqual([]);
    // Who writes so many invitations is told at some time that it is enough.
    const statuses = new Set(writing.sent.map(({ status }) => status));
    statuses.delete(429);
    expect(statuses).toEqual(new Set([303, 503]));
    expect(await mostMails(superuserUrl, writing.sent)).toBe(1);
    expect(await served.stop()).toBe(0);
    expect(served.output()).not.toMatch(faults);
  },
  LONGEST_MS,
);

test(
  "the embedded database is killed under load: the server brings it back",
  async () => {
    const dataFolder = folderFor();
    const database = embeddedIn(dataFolder);
    const served = await start({}, dataFolder);
    const load = await startLoad(served.url);
    const writing = await startWriting(served.url);
    for (let round = 0; round < (isAll ? 10 : 2); round++) {
      await further(load, 200, 30);
      await database.kill();
      await until(async () => isReady(served));
      await further(load, 200, 30);
    }
    await load.stop();
    await writing.stop();
    expect(load.wrong).toEqual([]);
    const superuserUrl = await database.superuserUrl();
    expect(await lookFor(superuserUrl, writing.sent)).toEqual([]);
    expect(await mostMails(superuserUrl, writing.sent)).toBe(1);
    // It is still the one that holds the folder, and stops what it brought back.
    expect(await served.stop()).toBe(0);
    expect(await postmasterOf(join(dataFolder, "postgres"))).toBeUndefined();
    expect(served.output()).not.toMatch(faults);
  },
  LONGEST_MS,
);

const childrenOf = (parent: number): readonly number[] =>
  readdirSync("/proc").flatMap((name) => {
    try {
      const [, after = ""] = readFileSync(`/proc/${name}/stat`, "latin1").split(/\) (?!.*\) )/);
      return Number(after.split(" ")[1]) === parent ? [Number(name)] : [];
    } catch {
      return [];
    }
  });

test.runIf(isAll)(
  "a database that stands still keeps nobody waiting for ever",
  async () => {
    const dataFolder = folderFor();
    const served = await start({}, dataFolder);
    const visitor = browserAt(served.url);
    expect(await visitor.get("/")).toMatchObject({ status: 200 });
    const postmaster = await postmasterOf(join(dataFolder, "postgres"));
    const pids = [postmaster?.pid ?? 0, ...childrenOf(postmaster?.pid ?? 0)];
    for (const pid of pids) process.kill(pid, "SIGSTOP");
    expect(await isReady(served)).toBe(false);
    expect(await visitor.get("/")).toMatchObject({ status: 503 });
    for (const pid of pids) process.kill(pid, "SIGCONT");
    await until(async () => isReady(served));
    expect(await visitor.get("/")).toMatchObject({ status: 200 });
  },
  LONGEST_MS,
);

test(
  "everything works through PgBouncer, which lends connections by transaction",
  async ({ skip }) => {
    const missing = missingDebianPostgres ?? missingPgBouncer;
    if (missing !== undefined && !isAll) skip(`left out: ${missing}`);
    const folder = folderFor();
    const own = await startOwnPostgres(folder);
    const superuserUrl = inDatabase(own.superuserUrl, "attune");
    const { servingUrl, relayUrl } = await bringUpToDate(own.ownerUrl);
    const urls = [servingUrl, relayUrl, own.ownerUrl];
    const pooler = await startPgBouncer(folder, { socketFolder: own.socketFolder, urls });
    toBeClosed.push(async () => pooler.close());

    // A start needs a connection of its own.
    await expect(start({ DATABASE_URL: pooler.through(own.ownerUrl) })).rejects.toThrow("leads to a pooler");

    const served = await start({ DATABASE_URL: pooler.through(servingUrl), ATTUNE_OWNER_URL: own.ownerUrl });
    const load = await startLoad(served.url);
    const writing = await startWriting(served.url);
    await further(load, 200, isAll ? 2000 : 200);
    await own.end("fast");
    await further(load, 503, 30);
    await own.start();
    await until(async () => isReady(served));
    await further(load, 200, 200);
    await load.stop();
    await writing.stop();
    expect(load.wrong).toEqual([]);
    expect(await lookFor(superuserUrl, writing.sent)).toEqual([]);
    expect(await mostMails(superuserUrl, writing.sent)).toBe(1);
    expect(await served.stop()).toBe(0);
    expect(served.output()).not.toMatch(faults);
  },
  LONGEST_MS,
);
