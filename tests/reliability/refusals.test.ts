import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { bringUpToDate } from "../../src/bring-up-to-date.ts";
import { placesOf } from "../../src/services/postgres/places.ts";
import { postmasterOf } from "../../src/services/postgres/postmaster.ts";
import { ask, clusterFolders } from "../kit/cluster-folders.ts";
import { emptyDatabase, type TestDatabase } from "../kit/database.ts";
import { runAttune } from "../kit/run-attune.ts";
import { freePort, launchServer, type Served, startServer } from "../kit/served.ts";
import { asSuperuser, asSuperuserIn } from "../kit/template.ts";
import { browserAt } from "../kit/wire.ts";
import { oldPostgres } from "./old-postgres.ts";

const folderFor = clusterFolders();
const running: Served[] = [];
const databases: TestDatabase[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.kill();
  for (const database of databases.splice(0)) await database.drop();
});

type Environment = Readonly<Record<string, string>>;

const start = async (dataFolder: string, environment: Environment = {}): Promise<Served> => {
  const served = await startServer({ dataFolder, environment });
  running.push(served);
  return served;
};

/** A start that does not come about: its status, and every line that it wrote but what it told along the way. */
const refused = async (
  dataFolder: string,
  environment: Environment,
): Promise<{ readonly status: number | null; readonly said: readonly string[] }> => {
  const served = await launchServer({ dataFolder, environment });
  const status = await served.ended;
  const lines = served.output().trimEnd().split("\n");
  return { status, said: lines.filter((said) => !said.startsWith('{"level":30,')) };
};

const because = (...lines: readonly unknown[]) => ({
  status: 78,
  said: ["attune: cannot start", ...lines],
});

const line = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const runsPostgres = async (dataFolder: string): Promise<boolean> => {
  const places = await placesOf(dataFolder);
  return places !== undefined && (await postmasterOf(places.cluster)) !== undefined;
};

/** Fetch does not say another host than it asks. */
const statusAt = async ({ local }: Served, host: string, path: string): Promise<number | undefined> => {
  const request = get(`${local}${path}`, { headers: { host } });
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
};

const https = { ATTUNE_URL: "https://attune.example", SMTP_URL: "smtp://127.0.0.1:1" };

test("everything that is wrong with the settings is said at once, and no secret with it", async () => {
  const dataFolder = folderFor("never-made");
  const wrong = await refused(dataFolder, {
    PORT: "many",
    ATTUNE_URL: "ftp://attune.example",
    DATABASE_URL: "mysql://somebody:mellon@localhost/attune",
    SMTP_URL: "https://somebody:mellon@mail.example",
    ATTUNE_PROXIES: "everybody",
    ATTUNE_DATBASE: "a slip",
  });
  expect(wrong).toEqual(
    because(
      line(/PORT is “many”/),
      line(/ATTUNE_URL is “ftp:\/\/attune\.example”/),
      line(/DATABASE_URL must look like/),
      line(/SMTP_URL must begin with smtp:\/\/ or smtps:\/\//),
      line(/ATTUNE_PROXIES holds “everybody”/),
      line(/ATTUNE_DATBASE is no setting/),
    ),
  );
  expect(wrong.said.join("\n")).not.toContain("mellon");
  expect(await runsPostgres(dataFolder)).toBe(false);
});

describe("a demonstration", () => {
  test("is what the first start on this machine makes, and is never shown to others", async () => {
    const dataFolder = folderFor();
    const served = await start(dataFolder);
    const visitor = browserAt(served.url);
    expect(await visitor.get("/demonstration")).toMatchObject({ status: 200 });
    await served.stop();
    expect(await refused(dataFolder, https)).toEqual(because(line(/this data is a demonstration/)));
    expect(await runsPostgres(dataFolder)).toBe(false);
    // Where it was it is again.
    await start(dataFolder);
  });

  test("is not what an installation for others was before", async () => {
    const dataFolder = folderFor();
    const served = await start(dataFolder, https);
    expect(await statusAt(served, "attune.example", "/")).toBe(200);
    expect(await statusAt(served, "attune.example", "/demonstration")).toBe(404);
    await served.stop();
    expect(await refused(dataFolder, {})).toEqual(because(line(/SMTP_URL is missing/)));
    expect(await runsPostgres(dataFolder)).toBe(false);
  });
});

test("an association made by the command line comes first: then it is no demonstration", async () => {
  const dataFolder = folderFor();
  const made = await runAttune(
    [
      "association",
      "create",
      "--slug",
      "quiet-river",
      "--name",
      "Quiet River",
      "--administrator",
      "ana@river.example",
    ],
    "",
    { ATTUNE_DATA: dataFolder },
  );
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(await runsPostgres(dataFolder)).toBe(false);
  expect(await refused(dataFolder, {})).toEqual(because(line(/SMTP_URL is missing/)));
  const served = await start(dataFolder, { SMTP_URL: "smtp://127.0.0.1:1/?from=a@river.example" });
  expect(await browserAt(served.url).get("/a/quiet-river")).toMatchObject({ status: 200 });
  expect(await browserAt(served.url).get("/demonstration")).toMatchObject({ status: 404 });
});

describe("a second process", () => {
  test("on the same folder is refused, names the first, and leaves it alone", async () => {
    const dataFolder = folderFor();
    const first = await start(dataFolder);
    const port = String(await freePort());
    const said = new RegExp(`process ${first.process.pid} is already serving the data folder`);
    expect(await refused(dataFolder, { PORT: port })).toEqual(because(line(said)));
    const visitor = browserAt(first.url);
    expect(await visitor.post("/language", { to: "es", back: "/" })).toMatchObject({ status: 303 });
    expect(await visitor.get("/")).toMatchObject({ status: 200 });
    expect(await first.stop()).toBe(0);
  });

  test("on the same port is refused, and leaves no database running", async () => {
    const first = await start(folderFor());
    const dataFolder = folderFor();
    const port = new URL(first.url).port;
    expect(await refused(dataFolder, { PORT: port })).toEqual(because(line(new RegExp(`PORT is ${port}`))));
    expect(await runsPostgres(dataFolder)).toBe(false);
    expect(await browserAt(first.url).get("/")).toMatchObject({ status: 200 });
  });
});

describe("a database of one's own", () => {
  let database: TestDatabase;
  let name: string;
  let dataFolder: string;
  const as = (role: string, password: string): string => {
    const url = new URL(database.ownerUrl);
    url.username = role;
    url.password = password;
    return url.href;
  };
  const makeRole = async (role: string, options: string): Promise<string> => {
    await asSuperuser(async (client) =>
      client.query(`create role ${role} login password 'mellon' ${options}`),
    );
    return as(role, "mellon");
  };
  const fresh = async (): Promise<void> => {
    database = await emptyDatabase();
    databases.push(database);
    name = new URL(database.ownerUrl).pathname.slice(1);
    dataFolder = folderFor();
  };

  test("given by its owner's address alone: the roles that serve are made", async () => {
    await fresh();
    const served = await start(dataFolder, { DATABASE_URL: database.ownerUrl });
    expect(await runsPostgres(dataFolder)).toBe(false);
    const serving = await asSuperuserIn(database.ownerUrl, async (client) =>
      client.query(
        `select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as may from pg_stat_activity a
         join pg_roles r on r.rolname = a.usename where a.datname = $1 and a.application_name = 'attune'`,
        [name],
      ),
    );
    expect(new Set(serving.rows.map(({ may }) => may as boolean))).toEqual(new Set([false]));
    expect(await served.stop()).toBe(0);
  });

  test("given by a superuser's address alone: the superuser migrates and does not serve", async () => {
    await fresh();
    const superuser = await makeRole(`super_${name}`, "superuser");
    await start(dataFolder, { DATABASE_URL: superuser });
    const serving = (await ask(
      superuser,
      `select distinct usename::text from pg_stat_activity where datname = '${name}' and application_name = 'attune'`,
    )) as readonly { readonly usename: string }[];
    expect(serving.map(({ usename }) => usename)).toEqual([line(/^attune_serving_/)]);
  });

  test("given by the serving address alone is refused, with both it serves", async () => {
    await fresh();
    const { servingUrl } = await bringUpToDate(database.ownerUrl);
    expect(await refused(dataFolder, { DATABASE_URL: servingUrl })).toEqual(
      because(line(/^attune: {3}attune_serving_\w+ does not own the tables, \w+ does: set ATTUNE_OWNER_URL/)),
    );
    await start(dataFolder, { DATABASE_URL: servingUrl, ATTUNE_OWNER_URL: database.ownerUrl });
  });

  test("whose serving role is the owner, or passes by policies, is refused", async () => {
    await fresh();
    const owner = { ATTUNE_OWNER_URL: database.ownerUrl };
    expect(await refused(dataFolder, { ...owner, DATABASE_URL: database.ownerUrl })).toEqual(
      because(line(/both log in as \w+: leave ATTUNE_OWNER_URL out/)),
    );
    // Nothing was taken from the owner.
    await bringUpToDate(database.ownerUrl);
    const joined = await makeRole(`joined_${name}`, "");
    const ownerRole = new URL(database.ownerUrl).username;
    await asSuperuser(async (client) => client.query(`grant ${ownerRole} to joined_${name}`));
    expect(await refused(dataFolder, { ...owner, DATABASE_URL: joined })).toEqual(
      because(line(/could see every association: its role joined_\w+ is a member of the role that owns/)),
    );
    const superuser = await makeRole(`seeing_${name}`, "superuser");
    expect(await refused(dataFolder, { ...owner, DATABASE_URL: superuser })).toEqual(
      because(line(/could see every association: its role seeing_\w+ is a superuser/)),
    );
    const bypassing = await makeRole(`bypassing_${name}`, "bypassrls");
    expect(await refused(dataFolder, { ...owner, DATABASE_URL: bypassing })).toEqual(
      because(line(/could see every association: its role bypassing_\w+ passes by/)),
    );
  });

  test("whose owner may not make roles or tables says so", async () => {
    await fresh();
    const poor = await makeRole(`poor_${name}`, "");
    expect(await refused(dataFolder, { DATABASE_URL: poor })).toEqual(because(line(/may not create tables/)));
    await asSuperuserIn(database.ownerUrl, async (client) =>
      client.query(`grant create on schema public to poor_${name}`),
    );
    expect(await refused(dataFolder, { DATABASE_URL: poor })).toEqual(
      because(line(/may not make the roles that serve/)),
    );
  });

  test("that is older than 15 is refused before anything is done to it", async () => {
    const old = await oldPostgres();
    expect(await refused(folderFor(), { DATABASE_URL: old.url })).toEqual(
      because(line(/the database is PostgreSQL 14\.12 .*: Attune needs 15 or later/)),
    );
    expect(old.asked).toHaveLength(1);
    old.close();
  });

  test("that is not there, or lets nobody in, is said in words without its password", async () => {
    await fresh();
    const nowhere = `postgres://somebody:mellon@127.0.0.1:${await freePort()}/attune`;
    const absent = await refused(dataFolder, { DATABASE_URL: nowhere });
    expect(absent).toEqual(because(line(/the database does not answer: connect ECONNREFUSED/)));
    const closed = await refused(dataFolder, { DATABASE_URL: as("nobody_here", "mellon") });
    expect(closed).toEqual(
      because(line(/the database does not let us in: password authentication failed for user "nobody_here"/)),
    );
    expect(`${absent.said.join()}${closed.said.join()}`).not.toContain("mellon");
  });
});
