// Pages under load, on the embedded database and on PostgreSQL 15, side by side with a plain node:http server that sends
// the same bytes. `script/bench web 20` takes 20 seconds a measurement.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lanternValley } from "../src/features/demonstration/cast.ts";
import { postmasterOf } from "../src/services/postgres/postmaster.ts";
import { missingDebianPostgres, startOwnPostgres } from "../tests/kit/own-postgres.ts";
import { endServer, type Served, startServer } from "../tests/kit/served.ts";
import { startBare } from "./support/bare.ts";
import { cpuMilliseconds } from "./support/cpu.ts";
import { type Loaded, load } from "./support/load.ts";
import { machine, printTable } from "./support/machine.ts";
import { childrenOf, residentMegabytes } from "./support/resident.ts";
import { cookieOf } from "./support/signed-in.ts";
import { type TypedPortfolio, typePortfolio } from "./support/typed-portfolio.ts";

const seconds = Number(process.argv[2] ?? 8);
const CONNECTIONS = 50;
const WARM_UP = 3;
const FIXED_RATE = 100;

const goals = { perSecond: 600, timesBare: 20, fixedP95: 50 };

type Page = { readonly name: string; readonly path: string; readonly cookie?: string };

const pagesOf = async (url: string, portfolio: TypedPortfolio): Promise<readonly Page[]> => [
  { name: "start page", path: "/" },
  { name: "own account, signed in", path: "/me", cookie: await cookieOf(url, "Beth Arlington") },
  {
    name: "dashboard, 60 entries, opened again",
    path: "/portfolio",
    cookie: portfolio.cookie,
  },
  {
    name: "settings of an association, staff",
    path: `/a/${lanternValley.slug}/settings`,
    cookie: await cookieOf(url, "Marisol Vega"),
  },
];

type Measured = {
  readonly bytes: number;
  readonly ours: Loaded;
  readonly bare: Loaded;
  readonly fixed: Loaded;
  /** Processor time for each answer, in milliseconds. */
  readonly server: number;
  readonly database: number;
};

type Processes = { readonly server: () => readonly number[]; readonly database: () => readonly number[] };

const measure = async ({ url }: Served, { path, cookie }: Page, processes: Processes): Promise<Measured> => {
  const asked = {
    url: `${url}${path}`,
    connections: CONNECTIONS,
    ...(cookie === undefined ? {} : { cookie }),
  };
  const answer = await fetch(asked.url, { headers: cookie === undefined ? {} : { cookie } });
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  const bytes = (await answer.clone().arrayBuffer()).byteLength;
  const plain = await startBare(answer);
  const bare = await load({ ...asked, url: plain.url, seconds });
  await plain.close();
  await load({ ...asked, seconds: WARM_UP });
  const before = [cpuMilliseconds(processes.server()), cpuMilliseconds(processes.database())] as const;
  const ours = await load({ ...asked, seconds });
  const after = [cpuMilliseconds(processes.server()), cpuMilliseconds(processes.database())] as const;
  const fixed = await load({ ...asked, connections: 10, rate: FIXED_RATE, seconds });
  return {
    bytes,
    ours,
    bare,
    fixed,
    server: (after[0] - before[0]) / ours.answered,
    database: (after[1] - before[1]) / ours.answered,
  };
};

const inMs = (value: number): string => value.toFixed(1);

const judged = (isReached: boolean): string => (isReached ? "reached" : "NOT reached");

const row = ({ name }: Page, { bytes, ours, bare, fixed, server, database }: Measured): readonly string[] => {
  const times = bare.perSecond / ours.perSecond;
  return [
    name,
    String(bytes),
    ours.perSecond.toFixed(0),
    inMs(ours.p50),
    inMs(ours.p95),
    inMs(ours.p99),
    bare.perSecond.toFixed(0),
    times.toFixed(1),
    inMs(fixed.p95),
    server.toFixed(2),
    database.toFixed(2),
    judged(ours.perSecond >= goals.perSecond && times <= goals.timesBare && fixed.p95 < goals.fixedP95),
  ];
};

const heading = [
  "page",
  "bytes",
  "req/s",
  "p50",
  "p95",
  "p99",
  "bare req/s",
  "times",
  `p95 at ${FIXED_RATE}/s`,
  "cpu, server",
  "cpu, database",
  "goals",
];

const CHANGES = 200;

/** How long the dashboard takes to open for the first time since the portfolio was changed: nothing of it can be remembered. */
const afterChanges = async (url: string, { cookie, change }: TypedPortfolio): Promise<readonly number[]> => {
  const took: number[] = [];
  for (let opened = 0; opened < CHANGES; opened++) {
    await change();
    const began = performance.now();
    await (await fetch(`${url}/portfolio`, { headers: { cookie } })).text();
    took.push(performance.now() - began);
  }
  return took.toSorted((a, b) => a - b);
};

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN;

const run = async (what: string, served: Served, databaseFolder: string): Promise<void> => {
  const postmaster = await postmasterOf(join(databaseFolder, "postgres"));
  if (postmaster === undefined) throw new Error(`no PostgreSQL runs in ${databaseFolder}`);
  const processes: Processes = {
    server: () => [served.process.pid ?? 0],
    database: () => [postmaster.pid, ...childrenOf(postmaster.pid)],
  };
  const rows: (readonly string[])[] = [];
  const portfolio = await typePortfolio(served.url, "Caleb Mensah");
  for (const page of await pagesOf(served.url, portfolio))
    rows.push(row(page, await measure(served, page, processes)));
  console.log(`\n${what}; times in milliseconds, ${CONNECTIONS} connections, ${seconds} s each`);
  printTable([heading, ...rows]);
  const openings = await afterChanges(served.url, portfolio);
  console.log(
    `the dashboard just after one of the 60 entries was changed, one request at a time, ${openings.length} times: p50 ${inMs(percentile(openings, 0.5))}, p95 ${inMs(percentile(openings, 0.95))}`,
  );
  const server = residentMegabytes(processes.server());
  const database = residentMegabytes(processes.database());
  console.log(
    `memory after the load: ${server.toFixed(0)} MB the server, ${database.toFixed(0)} MB PostgreSQL in ${processes.database().length} processes`,
  );
};

console.log(machine());
console.log(
  `goals: ${goals.perSecond} requests a second, within ${goals.timesBare} times of the plain server, p95 under ${goals.fixedP95} ms at ${FIXED_RATE} a second`,
);

const embedded = await startServer();
try {
  await run("embedded PostgreSQL", embedded, embedded.dataFolder);
} finally {
  await endServer(embedded);
}

if (missingDebianPostgres === undefined) {
  const folder = await mkdtemp(join(tmpdir(), "attune-bench-"));
  const own = await startOwnPostgres(folder);
  const served = await startServer({ environment: { DATABASE_URL: own.ownerUrl } });
  try {
    await run("PostgreSQL 15", served, folder);
  } finally {
    await endServer(served);
    await own.end("fast");
    await rm(folder, { recursive: true, force: true });
  }
} else console.log(`\nPostgreSQL 15 left out: ${missingDebianPostgres}`);
