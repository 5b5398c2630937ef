import { connect as connectTo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterEach, expect, test } from "vitest";
import { inventedPeople } from "../../src/features/demonstration/cast.ts";
import { postmasterOf } from "../../src/services/postgres/postmaster.ts";
import { clusterFolders } from "../kit/cluster-folders.ts";
import { type Served, startServer } from "../kit/served.ts";
import { browserAt, signedIn } from "../kit/wire.ts";
import { embeddedIn } from "./databases.ts";

const folderFor = clusterFolders();
const running: Served[] = [];
const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.end().catch(() => undefined);
  for (const served of running.splice(0)) await served.kill();
});

const person = inventedPeople.find(({ name }) => name === "Beth Arlington")?.id ?? "";

const start = async (dataFolder: string): Promise<Served> => {
  const served = await startServer({ dataFolder });
  running.push(served);
  return served;
};

const runsPostgres = async (dataFolder: string): Promise<boolean> =>
  (await postmasterOf(join(dataFolder, "postgres"))) !== undefined;

/** Keeps a row from being changed, as a slow statement of somebody else would. */
const lockPerson = async (dataFolder: string): Promise<{ readonly release: () => Promise<void> }> => {
  const client = new Client({ connectionString: await embeddedIn(dataFolder).superuserUrl() });
  client.on("error", () => undefined); // a server that stops ends it
  clients.push(client);
  await client.connect();
  await client.query("begin");
  await client.query("select from persons where id = $1 for update", [person]);
  return { release: async () => void (await client.query("rollback")) };
};

const untilSomebodyWaits = async (dataFolder: string): Promise<void> => {
  const client = new Client({ connectionString: await embeddedIn(dataFolder).superuserUrl() });
  await client.connect();
  for (;;) {
    const { rows } = await client.query("select from pg_locks where not granted");
    if (rows.length > 0) break;
    await pause(5);
  }
  await client.end();
};

const isRefused = async (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connectTo(port, "localhost");
    socket.once("connect", () => {
      socket.destroy();
      done(false);
    });
    socket.once("error", () => done(true));
  });

const portOf = ({ local }: Served): number => Number(new URL(local).port);

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s: what has begun gets its answer, nobody new comes in, and the database is stopped with it",
  async (signal) => {
    const dataFolder = folderFor();
    const served = await start(dataFolder);
    const browser = await signedIn(served.url, person);
    const lock = await lockPerson(dataFolder);
    const answer = browser.post("/me/name", { name: "Renamed", language: "en" });
    await untilSomebodyWaits(dataFolder);

    const ended = served.stop(signal);
    while (!(await isRefused(portOf(served)))) await pause(5);
    expect(served.process.exitCode).toBeNull();
    await lock.release();

    expect(await answer).toMatchObject({ status: 303, location: "/me" });
    expect((await answer).headers.get("connection")).toBe("close");
    expect(await ended).toBe(0);
    expect(await runsPostgres(dataFolder)).toBe(false);
    expect(served.output()).toContain(`"reason":"${signal}"`);
    expect(served.output()).not.toMatch(/"level":(40|50)/);

    const again = browserAt((await start(dataFolder)).url);
    for (const [name, value] of browser.cookies) again.cookies.set(name, value);
    expect((await again.get("/me")).text).toContain("Renamed");
  },
);

test("a request that never ends does not keep the server from ending", async () => {
  const dataFolder = folderFor();
  const served = await start(dataFolder);
  const browser = await signedIn(served.url, person);
  await lockPerson(dataFolder);
  const answer = browser.post("/me/name", { name: "Renamed", language: "en" });
  answer.catch(() => undefined);
  await untilSomebodyWaits(dataFolder);
  expect(await served.stop()).toBe(0);
  await expect(answer).rejects.toThrow("fetch failed");
  expect(await runsPostgres(dataFolder)).toBe(false);
});
