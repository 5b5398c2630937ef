import { readFile } from "node:fs/promises";
import { Client, type Pool } from "pg";
import { getRollbackPlans, type PgBoss } from "pg-boss";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, type MigratedDatabase } from "../../tests/kit/database.ts";
import { isEveryCase } from "../../tests/kit/engine.ts";
import { relayPool } from "../../tests/kit/relay-pool.ts";
import { bringUpToDate } from "../bring-up-to-date.ts";
import { setClock } from "../services/clock.ts";
import { seededIds } from "../services/ids.ts";
import { jsonLogger } from "../services/logger.ts";
import { connect } from "../store/connect.ts";
import { countWaiting, forgetRelayed, inRelayTransaction } from "../store/handover.ts";
import { asOwner } from "../store/owner.ts";
import { openStore, type Store } from "../store/within.ts";
import { QUEUE_VERSION } from "./migrate-queue.ts";
import { MAIL_QUEUE, openQueue } from "./queue.ts";
import { relayAll, relayOnce } from "./relay.ts";

const clock = setClock(Date.UTC(2027, 2, 1, 12));
const ids = seededIds("relay");
const log = jsonLogger({ write: () => undefined });

let database: MigratedDatabase;
let pool: Pool;
let boss: PgBoss;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  pool = relayPool(database.relayUrl, 6);
  boss = await openQueue(pool, log);
  store = openStore(connect(database.servingUrl, { most: 4 }), { now: clock.now, newId: ids.id });
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await pool.end();
  await store.close();
  await database.drop();
});
beforeEach(async () => {
  await boss.deleteAllJobs(MAIL_QUEUE);
  await asOwner(database.ownerUrl, async (owner) => owner.query("truncate outbox"));
});

const put = async (count: number): Promise<readonly string[]> => {
  const subjects = Array.from({ length: count }, () => ids.id<"message">());
  await store.withinPublic(async (tx) => {
    for (const id of subjects) tx.outbox.put({ kind: "address-request", id });
  });
  return subjects;
};

const queued = async (): Promise<readonly string[]> => {
  const jobs = await boss.findJobs<{ subjectId: string }>(MAIL_QUEUE);
  return jobs.map(({ data }) => data.subjectId);
};

const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted((a, b) => a.localeCompare(b));

describe("the relay", () => {
  test("hands every row over once, with ids and nothing else", async () => {
    const subjects = await put(3);
    expect(await relayAll({ pool, boss, clock })).toBe(3);
    expect(await relayAll({ pool, boss, clock })).toBe(0);
    expect(sorted(await queued())).toEqual(sorted(subjects));
    const [job] = await boss.findJobs(MAIL_QUEUE);
    expect(Object.keys(job?.data as object).toSorted((a, b) => a.localeCompare(b))).toEqual([
      "associationId",
      "id",
      "kind",
      "personId",
      "subjectId",
    ]);
    expect(job?.data).toMatchObject({ id: job?.id });
  });

  test("takes the row with the transaction that made it, or not at all", async () => {
    const failing = store.withinPublic(async (tx) => {
      tx.outbox.put({ kind: "message", id: ids.id() });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await relayAll({ pool, boss, clock })).toBe(0);
  });

  test.each<[string, (real: PgBoss) => Pick<PgBoss, "insert">]>([
    ["before the queue has it", () => ({ insert: async () => Promise.reject(new Error("killed")) })],
    [
      "after the queue has it and before it is marked",
      (real) => ({
        insert: async (...given) => {
          await real.insert(...given);
          throw new Error("killed");
        },
      }),
    ],
  ])("that dies %s loses nothing and doubles nothing", async (_words, dying) => {
    const subjects = await put(2);
    await expect(relayOnce({ pool, boss: dying(boss), clock })).rejects.toThrow("killed");
    expect(await queued()).toEqual([]);
    expect(await relayAll({ pool, boss, clock })).toBe(2);
    expect(sorted(await queued())).toEqual(sorted(subjects));
  });

  test("never hands over twice, with several at once over many rows", async () => {
    const subjects = await put(1000);
    const relayed = await Promise.all([1, 2, 3].map(async () => relayAll({ pool, boss, clock })));
    // One that found all rows in the hands of the others may have gone home early.
    const rest = await relayAll({ pool, boss, clock });
    expect(relayed.reduce((all, some) => all + some, rest)).toBe(1000);
    expect(sorted(await queued())).toEqual(sorted(subjects));
  });

  test("whose mark was undone finds the job there and makes no second", async () => {
    await put(1);
    await relayAll({ pool, boss, clock });
    await asOwner(database.ownerUrl, async (owner) =>
      owner.query("begin; set local attune.scope = 'job'; update outbox set relayed_at = null; commit"),
    );
    expect(await relayAll({ pool, boss, clock })).toBe(1);
    expect(await queued()).toHaveLength(1);
  });

  test("is told of a new row as soon as it is committed", async () => {
    const listener = new Client({ connectionString: database.relayUrl });
    await listener.connect();
    await listener.query("listen attune_outbox");
    const told = new Promise<string>((done) => {
      listener.on("notification", ({ channel }) => done(channel));
    });
    await put(1);
    expect(await told).toBe("attune_outbox");
    await listener.end();
  });

  test("says how much waits and since when, and forgets what was handed over long ago", async () => {
    const client = await pool.connect();
    const waiting = async (): Promise<unknown> =>
      inRelayTransaction(client, async () => countWaiting(client));
    expect(await waiting()).toEqual({ rows: 0, since: null });
    const since = clock.now();
    await put(2);
    expect(await waiting()).toEqual({ rows: 2, since });
    await relayAll({ pool, boss, clock });
    const forget = async (before: number): Promise<number> =>
      inRelayTransaction(client, async () => forgetRelayed(client, before));
    expect(await forget(since)).toBe(0);
    await put(1);
    expect(await forget(since + 1)).toBe(2);
    expect(await waiting()).toEqual({ rows: 1, since });
    client.release();
  });
});

describe("rights", () => {
  const as = async (url: string, text: string): Promise<string> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(text);
      return "done";
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client.end();
    }
  };

  test("the serving role has none on the queue, and cannot read or change the outbox", async () => {
    const url = database.servingUrl;
    expect(await as(url, "select * from pgboss.job")).toBe("permission denied for schema pgboss");
    expect(await as(url, "select pgboss.create_queue('x', '{}')")).toBe(
      "permission denied for schema pgboss",
    );
    const inJob = (text: string): string => `begin; set local attune.scope = 'job'; ${text}; commit`;
    for (const text of ["select * from outbox", "update outbox set relayed_at = now()", "delete from outbox"])
      expect(await as(url, inJob(text))).toBe("permission denied for table outbox");
  });

  test("the relay's role reads the outbox and the queue, and no other table", async () => {
    const { rows } = await pool.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p', 'v')
         and (has_any_column_privilege(c.oid, 'select, insert, update') or has_table_privilege(c.oid, 'delete, truncate'))`,
    );
    expect(rows.map(({ name }) => name)).toEqual(["outbox"]);
    expect(await as(database.relayUrl, "create table pgboss.mine ()")).toBe(
      "permission denied for schema pgboss",
    );
    expect(await as(database.relayUrl, "drop table pgboss.job")).toContain("must be owner");
  });

  test("outside of a scope the outbox shows nothing, even to the relay's role", async () => {
    await put(1);
    expect((await pool.query("select * from outbox")).rows).toEqual([]);
  });
});

describe("the queue's tables", () => {
  test("are those of the package that is installed", async () => {
    const text = await readFile(new URL("../../node_modules/pg-boss/package.json", import.meta.url), "utf8");
    expect((JSON.parse(text) as { pgboss: { schema: number } }).pgboss.schema).toBe(QUEUE_VERSION);
    expect(await boss.schemaVersion()).toBe(QUEUE_VERSION);
    expect((await boss.detectSchemaDrift()).ok).toBe(true);
  });

  // Indexes are built in the background, ten seconds apart.
  test.runIf(isEveryCase)(
    "are brought up to date from an earlier version, and two at once do not disturb each other",
    async () => {
      const other = await freshDatabase();
      await asOwner(other.ownerUrl, async (owner) => {
        await owner.query(getRollbackPlans("pgboss", QUEUE_VERSION));
        await owner.query("delete from installation_secrets where name = 'queue'");
      });
      await Promise.all([1, 2].map(async () => bringUpToDate(other.ownerUrl)));
      const otherPool = relayPool(other.relayUrl, 2);
      const opened = await openQueue(otherPool, log);
      expect(await opened.schemaVersion()).toBe(QUEUE_VERSION);
      expect((await opened.detectSchemaDrift()).ok).toBe(true);
      await opened.stop({ graceful: false });
      await otherPool.end();
      await other.drop();
    },
  );
});
