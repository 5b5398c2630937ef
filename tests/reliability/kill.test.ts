import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { chanceOf, drawnSeed } from "../kit/chance.ts";
import { clusterFolders } from "../kit/cluster-folders.ts";
import { missingDebianPostgres } from "../kit/own-postgres.ts";
import { runAttune } from "../kit/run-attune.ts";
import { freePort, type Served, startServer } from "../kit/served.ts";
import { type Database, debianIn, embeddedIn } from "./databases.ts";
import { countRegistrations, forgetLimits, lookFor, type Named, readName } from "./remembered.ts";
import { isAcknowledged, openWriters, type Sent, type Writer, writeUntil } from "./writers.ts";

const isAll = process.env["ATTUNE_TEST_ALL"] === "1";
const KILLS = isAll ? 50 : 3;

/** How much is acknowledged before a kill at most, and how long after it the kill comes, in milliseconds. */
const WRITING = { most: 100, after: 30 };

const folderFor = clusterFolders();
const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.kill();
});

type Names = ReadonlyMap<Writer, Named>;

const readNames = async (superuserUrl: string, writers: readonly Writer[]): Promise<Names> => {
  const names = new Map<Writer, Named>();
  for (const writer of writers)
    if (writer.person !== undefined) names.set(writer, await readName(superuserUrl, writer.person));
  return names;
};

/** A name is the last that was acknowledged, or one sent later; the audit tells of each that was acknowledged. */
const wrongNames = (before: Names, after: Names, sent: readonly Sent[]): readonly string[] =>
  [...after].flatMap(([writer, is]) => {
    const was = before.get(writer) ?? { changes: 0, name: "" };
    const own = sent.filter(({ by }) => by === writer);
    const acknowledged = own.filter(isAcknowledged);
    const later = own.slice(own.findLastIndex(isAcknowledged) + 1).map(({ key }) => key);
    const changes = is.changes - was.changes;
    const isLast = is.name === (acknowledged.at(-1)?.key ?? was.name);
    const isLater = later.includes(is.name) && changes > acknowledged.length;
    const isTold = changes >= acknowledged.length && changes <= own.length;
    const counts = { sent: own.length, acknowledged: acknowledged.length, changes };
    return isTold && (isLast || isLater) ? [] : [`${writer.name} is ${is.name}: ${JSON.stringify(counts)}`];
  });

/** Sends once more what can be repeated: everything that nobody answered, and the last that was acknowledged. */
const sendAgain = async (sent: readonly Sent[]): Promise<readonly Sent[]> => {
  const repeatable = sent.filter(({ isRepeatable }) => isRepeatable);
  const unanswered = repeatable.filter((deed) => !isAcknowledged(deed));
  const again = [...unanswered, ...repeatable.filter(isAcknowledged).slice(-2)];
  for (const deed of again) {
    // A setting that was changed by somebody else meanwhile is not overwritten: that is a no, and a whole one.
    const status = await deed.send();
    if (deed.status !== 303) deed.status = status;
    else expect(status, `${deed.kind} ${deed.key} sent again`).toBe(303);
  }
  return again;
};

const untilAcknowledged = async (count: number, sent: readonly Sent[]): Promise<void> => {
  while (sent.filter(isAcknowledged).length < count) await pause(2);
};

const killing = async (
  database: Database,
  start: () => Promise<Served>,
  dataFolder: string,
): Promise<void> => {
  const seed = drawnSeed();
  const chance = chanceOf(seed);
  console.log(`ATTUNE_TEST_SEED=${seed}`);
  let served = await start();
  const writers = await openWriters(served.url);
  const all: Sent[] = [];
  const back: number[] = [];
  for (let round = 0; round < KILLS; round++) {
    const superuserUrl = await database.superuserUrl();
    await forgetLimits(superuserUrl);
    const before = await readNames(superuserUrl, writers);
    const registrations = await countRegistrations(superuserUrl);
    const sent: Sent[] = [];
    let isOver = false;
    const writing = writers.map(async (writer) => writeUntil(writer, `kill-${round}`, () => isOver, sent));
    await untilAcknowledged(Math.floor(chance() * WRITING.most), sent);
    await pause(chance() * WRITING.after);
    // The server alone, both, or the database some time before: then the server has been without it for a while.
    const alsoDatabase = chance() < 0.3;
    if (alsoDatabase) await database.kill();
    if (alsoDatabase && chance() < 0.5) await pause(chance() * 400);
    isOver = true;
    await served.kill();
    await Promise.all(writing);

    if (alsoDatabase) await database.bringBack();
    const started = performance.now();
    served = await start();
    back.push(performance.now() - started);

    const again = await database.superuserUrl();
    expect(await lookFor(again, sent)).toEqual([]);
    expect(wrongNames(before, await readNames(again, writers), sent)).toEqual([]);
    const registered = sent.filter(({ kind }) => kind === "registration");
    const added = (await countRegistrations(again)) - registrations;
    expect(added).toBeGreaterThanOrEqual(registered.filter(isAcknowledged).length);
    expect(added).toBeLessThanOrEqual(registered.length);
    expect(await lookFor(again, await sendAgain(sent))).toEqual([]);
    all.push(...sent);
  }
  expect(await lookFor(await database.superuserUrl(), all)).toEqual([]);
  const kinds = new Set(all.filter(isAcknowledged).map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(["invitation", "name", "registration", "session", "setting"]);
  const environment = { ...database.environment, ATTUNE_DATA: dataFolder, PORT: new URL(served.url).port };
  const verified = await runAttune(["audit", "verify"], "", environment);
  expect(verified, verified.stdout).toMatchObject({ status: 0, stderr: "" });
  const sorted = back.toSorted((a, b) => a - b);
  console.log(
    `${KILLS} kills during ${all.length} writes, ${all.filter(isAcknowledged).length} acknowledged; served again in ` +
      `${Math.round(sorted[sorted.length >> 1] ?? 0)} ms (median), ${Math.round(sorted.at(-1) ?? 0)} ms (longest)`,
  );
};

const onPort = async (dataFolder: string, environment: Readonly<Record<string, string>>) => {
  const port = await freePort();
  return async (): Promise<Served> => {
    const proxies = { ATTUNE_PROXIES: "127.0.0.1, ::1" };
    const served = await startServer({ dataFolder, port, environment: { ...environment, ...proxies } });
    running.push(served);
    return served;
  };
};

// What is lost once is lost: these are never repeated.
const asItComes = { timeout: 600_000, retry: 0 };

test(
  "the embedded database: nothing acknowledged is lost, and nothing is there by halves",
  asItComes,
  async () => {
    const dataFolder = folderFor();
    const database = embeddedIn(dataFolder);
    await killing(database, await onPort(dataFolder, database.environment), dataFolder);
  },
);

test(
  "PostgreSQL 15: nothing acknowledged is lost, and nothing is there by halves",
  asItComes,
  async ({ skip }) => {
    if (missingDebianPostgres !== undefined && !isAll) skip(`left out: ${missingDebianPostgres}`);
    const database = await debianIn(folderFor());
    const dataFolder = folderFor();
    await killing(database, await onPort(dataFolder, database.environment), dataFolder);
  },
);
