import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask, askOne, clusterFolders, servers } from "../../tests/kit/cluster-folders.ts";
import { startCluster } from "./embedded-postgres.ts";
import { postmasterOf } from "./postgres/postmaster.ts";

const folderFor = clusterFolders();

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe.each(servers)("on %s", (_, server) => {
  test("a first start makes a closed folder and a database whose owner is no superuser", async () => {
    const folder = folderFor("new");
    const { ownerUrl, socketFolder, adopted, version, stop } = await startCluster({ folder, ...server });
    expect(adopted).toBe(false);
    expect(socketFolder).toBe(join(folder, "run"));
    expect(version).toMatch(/^\d+\.\d+$/);
    expect(
      await ask(
        ownerUrl,
        `select current_user as role, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, current_database() as database,
           pg_get_userbyid(datdba) as owner, pg_encoding_to_char(encoding) as encoding, datcollate, datctype
         from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
      ),
    ).toEqual([
      {
        role: "attune_owner",
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: true,
        database: "attune",
        owner: "attune_owner",
        encoding: "UTF8",
        datcollate: "C",
        datctype: "C.UTF-8",
      },
    ]);
    expect(["", "keys", "postgres", "run"].map((name) => modeOf(join(folder, name)))).toEqual(
      Array.from({ length: 4 }, () => "700"),
    );
    expect([modeOf(join(folder, "keys/postgres.json")), modeOf(join(folder, "postgres.log"))]).toEqual([
      "600",
      "600",
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(["keys", "postgres", "postgres.log", "run"]);
    await stop();
  });

  test("what is said to be kept is kept, nobody else can log in, and the order of text is the same everywhere", async () => {
    const { ownerUrl, clusterUrl } = await startCluster({ folder: folderFor(), ...server });
    const settings = [
      ["fsync", "on"],
      ["full_page_writes", "on"],
      ["synchronous_commit", "on"],
      ["data_checksums", "on"],
      ["listen_addresses", ""],
      ["timezone", "UTC"],
      ["password_encryption", "scram-sha-256"],
    ];
    for (const [name, value] of settings)
      expect([name, await askOne(clusterUrl, `show ${name}`)]).toEqual([name, value]);
    await expect(ask(ownerUrl.replace(/:[0-9a-f]{48}@/, ":wrong@"), "select 1")).rejects.toThrow(
      "password authentication failed",
    );
    expect(
      await askOne(ownerUrl, "select string_agg(w, ' ' order by w) from unnest('{ñu,b,Á,a,B}'::text[]) w"),
    ).toBe("B a b Á ñu");
    expect(await askOne(ownerUrl, "select lower('ÑANDÚ')")).toBe("ñandú");
  });

  test("it stops with everything written, and the next start finds it", async () => {
    const folder = folderFor();
    const first = await startCluster({ folder, fsync: false, ...server });
    await ask(first.ownerUrl, "create table notes as select 'kept' as said");
    await first.stop();
    expect(await postmasterOf(join(folder, "postgres"))).toBeUndefined();
    await first.stop(); // nothing left to do
    const again = await startCluster({ folder, fsync: false, ...server });
    expect(again).toMatchObject({ adopted: false, ownerUrl: first.ownerUrl });
    expect(await askOne(again.ownerUrl, "select said from notes")).toBe("kept");
    expect(readFileSync(join(folder, "postgres.log"), "utf8")).not.toContain("recovery");
  });

  test("one that is running is adopted, and whoever adopted it can stop it", async () => {
    const folder = folderFor();
    const first = await startCluster({ folder, fsync: false, ...server });
    const running = await postmasterOf(join(folder, "postgres"));
    const second = await startCluster({ folder, fsync: false, ...server });
    expect(second).toMatchObject({ adopted: true, ownerUrl: first.ownerUrl, version: first.version });
    expect(await postmasterOf(join(folder, "postgres"))).toEqual(running);
    await second.stop();
    expect(await postmasterOf(join(folder, "postgres"))).toBeUndefined();
  });

  test("four starts at once on an empty folder make one server", async () => {
    const folder = folderFor("empty");
    const started = await Promise.all(
      Array.from({ length: 4 }, async () => startCluster({ folder, fsync: false, ...server })),
    );
    expect(new Set(started.map(({ ownerUrl }) => ownerUrl)).size).toBe(1);
    expect(started.filter(({ adopted }) => !adopted)).toHaveLength(1);
    const serving = await Promise.all(
      started.map(async ({ clusterUrl }) => askOne(clusterUrl, "select pg_postmaster_start_time()::text")),
    );
    expect(new Set(serving).size).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(["keys", "postgres", "postgres.log", "run"]);
  });
});

test("Ctrl-C in the terminal does not reach the server: it has a session of its own", async () => {
  const folder = folderFor();
  await startCluster({ folder, fsync: false });
  const running = await postmasterOf(join(folder, "postgres"));
  const session = readFileSync(`/proc/${running?.pid ?? 0}/stat`, "latin1")
    .split(") ")[1]
    ?.split(" ")[3];
  expect(Number(session)).toBe(running?.pid);
});
