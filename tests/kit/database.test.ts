import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseFrom, emptyDatabase, freshDatabase, type MigratedDatabase } from "./database.ts";

const ask = async (url: string, text: string): Promise<readonly unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
};

describe("a fresh database", () => {
  let one: MigratedDatabase;
  let other: MigratedDatabase;
  beforeAll(async () => {
    [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  });
  afterAll(async () => Promise.all([one.drop(), other.drop()]));

  test("is migrated, and its three roles can log in", async () => {
    const migrations = await ask(one.ownerUrl, "select name from schema_migrations");
    expect(migrations.length).toBeGreaterThan(0);
    const roles = await Promise.all(
      [one.ownerUrl, one.servingUrl, one.relayUrl].map(async (url) => {
        const [row] = await ask(
          url,
          "select rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = current_user",
        );
        return row;
      }),
    );
    const weak = { rolsuper: false, rolbypassrls: false, rolcreatedb: false };
    expect(roles).toEqual([weak, weak, weak]);
  });

  test("shares nothing with another", async () => {
    await ask(one.ownerUrl, "create table notes (said text); insert into notes values ('here')");
    expect(await ask(one.ownerUrl, "select said from notes")).toEqual([{ said: "here" }]);
    await expect(ask(other.ownerUrl, "select said from notes")).rejects.toThrow(
      'relation "notes" does not exist',
    );
  });

  test("is gone once dropped, whoever is still connected", async () => {
    const short = await emptyDatabase();
    const client = new Client({ connectionString: short.ownerUrl });
    const ended = new Promise<string>((resolve) => {
      client.on("error", (error) => resolve(error.message));
    });
    await client.connect();
    await short.drop();
    expect(await ended).toContain("terminating connection");
    await expect(ask(short.ownerUrl, "select 1")).rejects.toThrow("does not exist");
  });
});

test("a template is prepared once, and again after a preparation that failed", async () => {
  let times = 0;
  const name = `counted_${process.pid}`;
  const failing = databaseFrom({
    name,
    prepare: async (ownerUrl) => {
      await ask(ownerUrl, "create table counted (times integer)");
      throw new Error("planned");
    },
  });
  await expect(failing).rejects.toThrow("planned");
  const prepare = async (ownerUrl: string): Promise<void> => {
    times += 1;
    await ask(ownerUrl, "create table counted (times integer); insert into counted values (1)");
  };
  const both = await Promise.all([databaseFrom({ name, prepare }), databaseFrom({ name, prepare })]);
  expect(times).toBe(1);
  for (const { ownerUrl, drop } of both) {
    expect(await ask(ownerUrl, "select times from counted")).toEqual([{ times: 1 }]);
    await drop();
  }
});
