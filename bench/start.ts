// How long `script/server` takes until it serves: on the embedded database with an empty folder, with one that was
// stopped, and after kill -9; and on a PostgreSQL 15 that runs. `script/bench start 15` chooses the runs of each.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { postmasterOf } from "../src/services/postgres/postmaster.ts";
import { missingDebianPostgres, type OwnPostgres, startOwnPostgres } from "../tests/kit/own-postgres.ts";
import { endServer, type Served, type ServedOptions, startServer } from "../tests/kit/served.ts";
import { machine, printTable } from "./support/machine.ts";
import { childrenOf, residentMegabytes } from "./support/resident.ts";

const runs = Number(process.argv[2] ?? 7);

/** Seconds, as the product promises them. */
const goals = {
  "an empty folder": 3,
  "a folder that was stopped": 3,
  "after kill -9, its database alive": 5,
  "after kill -9, its database too": 5,
  "PostgreSQL 15, an empty database": 3,
  "PostgreSQL 15, one that it knows": 3,
} as const;

const taken = new Map<keyof typeof goals, number[]>();

const timed = async (what: keyof typeof goals, options: ServedOptions = {}): Promise<Served> => {
  const begun = performance.now();
  const served = await startServer(options);
  taken.set(what, [...(taken.get(what) ?? []), (performance.now() - begun) / 1000]);
  return served;
};

const databaseOf = async (served: Served): Promise<readonly number[]> => {
  const running = await postmasterOf(join(served.dataFolder, "postgres"));
  return running === undefined ? [] : [running.pid, ...childrenOf(running.pid)];
};

const killWithDatabase = async (served: Served): Promise<void> => {
  const [postmaster = 0] = await databaseOf(served);
  // The server first: it would bring its database back.
  await served.kill();
  process.kill(postmaster, "SIGKILL");
};

const SETTLED_MS = 5000;

type Idle = { readonly server: number; readonly database: number; readonly processes: number };

const idleMemory = async (served: Served): Promise<Idle> => {
  await pause(SETTLED_MS);
  const database = await databaseOf(served);
  return {
    server: residentMegabytes([served.process.pid ?? 0]),
    database: residentMegabytes(database),
    processes: database.length,
  };
};

/** Once through all cases on a folder of its own. */
const round = async (isLast: boolean): Promise<Idle | undefined> => {
  const first = await timed("an empty folder");
  const { dataFolder } = first;
  let served = first;
  try {
    await served.stop();
    served = await timed("a folder that was stopped", { dataFolder });
    const idle = isLast ? await idleMemory(served) : undefined;
    await served.kill();
    served = await timed("after kill -9, its database alive", { dataFolder });
    await killWithDatabase(served);
    served = await timed("after kill -9, its database too", { dataFolder });
    return idle;
  } finally {
    await endServer(served);
    await rm(dataFolder, { recursive: true, force: true });
  }
};

const emptyDatabase = async ({ superuserUrl, ownerUrl }: OwnPostgres): Promise<void> => {
  const { username, pathname } = new URL(ownerUrl);
  const name = pathname.slice(1);
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`drop database if exists "${name}" with (force)`);
  await client.query(`create database "${name}" owner "${username}"`);
  await client.end();
};

/** Once on a database of a server that runs anyway: an empty one, and the same again. */
const roundOn = async (own: OwnPostgres): Promise<void> => {
  await emptyDatabase(own);
  const environment = { DATABASE_URL: own.ownerUrl };
  await endServer(await timed("PostgreSQL 15, an empty database", { environment }));
  await endServer(await timed("PostgreSQL 15, one that it knows", { environment }));
};

// What is not yet built is built before the first run.
await endServer(await startServer());

let idle: Idle | undefined;
for (let run = 1; run <= runs; run += 1) idle = await round(run === runs);

if (missingDebianPostgres === undefined) {
  const folder = await mkdtemp(join(tmpdir(), "attune-bench-"));
  const own = await startOwnPostgres(folder);
  for (let run = 1; run <= runs; run += 1) await roundOn(own);
  await own.end("fast");
  await rm(folder, { recursive: true, force: true });
} else console.log(`PostgreSQL 15 left out: ${missingDebianPostgres}`);

console.log(machine());
printTable([
  ["seconds until it serves", "median", "most", "goal"],
  ...[...taken].map(([what, seconds]) => {
    const sorted = seconds.toSorted((one, other) => one - other);
    return [
      what,
      (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2),
      (sorted.at(-1) ?? 0).toFixed(2),
      `${goals[what]}`,
    ];
  }),
]);
if (idle !== undefined)
  console.log(
    `idle: ${idle.server.toFixed(0)} MB the server, ${idle.database.toFixed(0)} MB PostgreSQL in ${idle.processes} processes`,
  );
