import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type MigratedDatabase } from "../../tests/kit/database.ts";
import { systemIds } from "../services/ids.ts";
import { listAssociations } from "./associations.ts";
import { type Connections, connect } from "./connect.ts";
import { isEmpty, makeInstallation } from "./installation.ts";
import { findSession } from "./sessions.ts";
import { openStore, type Store } from "./within.ts";

let database: MigratedDatabase;
let connections: Connections;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  // One: what a transaction leaves behind, the next one meets.
  connections = connect(database.servingUrl, { most: 1 });
  store = openStore(connections, { now: () => 0, newId: systemIds.id });
});

afterAll(async () => {
  await connections.close();
  await database.drop();
});

/** The scope that a statement outside of every transaction of ours meets. */
const scopeLeft = async (): Promise<unknown> =>
  connections.lend(async (connection) => {
    const sql = "select current_setting('attune.scope', true) as left";
    const { rows } = await connection.run({ sql, parameters: [] });
    return rows;
  });

const none = [{ left: "" }];

test("a transaction that only reads is over when the next one begins", async () => {
  expect(await store.withinPublic(listAssociations)).toEqual([]);
  expect(await scopeLeft()).toEqual(none);
});

test("of many at once on one connection each has its own scope", async () => {
  const empty = Array.from({ length: 20 }, async (_, index) =>
    index % 2 === 0 ? store.withinPublic(async ({ scope }) => scope.kind) : store.withinJob(isEmpty),
  );
  expect(await Promise.all(empty)).toEqual(empty.map((_, index) => (index % 2 === 0 ? "public" : true)));
  expect(await scopeLeft()).toEqual(none);
});

test("a transaction whose statement failed is never taken for one that was kept", async () => {
  const swallowed = store.withinJob(async (tx) => {
    await makeInstallation(tx, { id: systemIds.id(), isDemonstration: false, now: 0 });
    await makeInstallation(tx, { id: "not an id", isDemonstration: false, now: 0 }).catch(() => undefined);
  });
  await expect(swallowed).rejects.toThrow("nothing of it was kept");
  expect(await scopeLeft()).toEqual(none);
});

/** Looks for a session by a key that somebody showed. */
const sessionOf = async (presented: string): ReturnType<typeof findSession> =>
  store.withinPublic(async (tx) => findSession(tx, presented, 0), { presented });

test.each(["'", "\\'; rollback; select '", "\u{1f99c}\\u0000"])(
  "a key such as %j finds nothing and changes nothing",
  async (presented) => {
    expect(await sessionOf(presented)).toBeUndefined();
    expect(await scopeLeft()).toEqual(none);
  },
);

test("a NUL in a key is refused by the database itself, and changes nothing", async () => {
  await expect(sessionOf("a\0b")).rejects.toMatchObject({ code: "22021" });
  expect(await scopeLeft()).toEqual(none);
});
