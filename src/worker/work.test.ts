import type { Pool } from "pg";
import type { PgBoss } from "pg-boss";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { freshDatabase, type MigratedDatabase } from "../../tests/kit/database.ts";
import { relayPool } from "../../tests/kit/relay-pool.ts";
import { setClock } from "../services/clock.ts";
import { seededIds } from "../services/ids.ts";
import { jsonLogger } from "../services/logger.ts";
import { connect } from "../store/connect.ts";
import { asOwner } from "../store/owner.ts";
import { openStore, type Store } from "../store/within.ts";
import { MAIL_QUEUE, openQueue, WORK_QUEUE } from "./queue.ts";
import { relayAll } from "./relay.ts";
import { doWork, takeWork, type Workers } from "./work.ts";

const clock = setClock(Date.UTC(2027, 2, 1, 12));
const ids = seededIds("work");
const logged: string[] = [];
const log = jsonLogger({ write: (line) => void logged.push(line) });

let database: MigratedDatabase;
let pool: Pool;
let boss: PgBoss;
let store: Store;

beforeAll(async () => {
  database = await freshDatabase();
  pool = relayPool(database.relayUrl, 4);
  boss = await openQueue(pool, log);
  store = openStore(connect(database.servingUrl, { most: 4 }), { now: clock.now, newId: ids.id });
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await pool.end();
  await store.close();
  await database.drop();
});

const owned = async (sql: string): Promise<unknown> =>
  asOwner(database.ownerUrl, async (owner) => owner.query(sql));

beforeEach(async () => {
  for (const queue of [MAIL_QUEUE, WORK_QUEUE]) await boss.deleteAllJobs(queue);
  await owned("truncate outbox");
  logged.length = 0;
});

const put = async (): Promise<string> => {
  const id = ids.id<"export">();
  await store.withinPublic(async (tx) => {
    tx.outbox.put({ kind: "portfolio-export", id });
    tx.outbox.put({ kind: "address-request", id: ids.id() });
  });
  await relayAll({ pool, boss, clock });
  return id;
};

const workers = (run: (subject: string) => unknown, gaveUp: string[] = []): Workers => ({
  "portfolio-export": {
    run: async ({ subjectId }) => (run(subjectId) === "busy" ? "busy" : "done"),
    giveUp: async ({ subjectId }) => void gaveUp.push(subjectId),
  },
});

const due = async (): Promise<unknown> =>
  owned(
    "update pgboss.job set start_after = now() - interval '1 minute' where name = 'work' and state in ('created', 'retry')",
  );

/** As when the process that had begun is killed: nothing is told to the queue, and its time runs out. */
const letGo = async (): Promise<void> => {
  await owned("update pgboss.job set started_on = now() - interval '1 hour' where state = 'active'");
  await owned("update pgboss.queue set monitor_on = null, monitor_claim_on = null");
  await boss.supervise(WORK_QUEUE);
  await due();
};

test("work has a queue of its own, and mail another", async () => {
  const id = await put();
  expect((await boss.findJobs(MAIL_QUEUE)).length).toBe(1);
  const [work, ...others] = await takeWork(boss, 5);
  expect([work?.data.subjectId, others.length]).toEqual([id, 0]);
});

test("what a killed process had begun is finished by the next", async () => {
  const id = await put();
  expect(await takeWork(boss, 1)).toHaveLength(1);
  expect(await takeWork(boss, 1)).toEqual([]);
  await letGo();
  const done: string[] = [];
  const [again] = await takeWork(boss, 1);
  if (again === undefined) throw new Error("nothing was given back");
  await doWork({ pool, boss, log, workers: workers((subject) => done.push(subject)) }, again);
  expect(done).toEqual([id]);
  await letGo();
  expect(await takeWork(boss, 1)).toEqual([]);
});

test("what goes wrong is tried again a few times, and then given up where people see it", async () => {
  const id = await put();
  const gaveUp: string[] = [];
  let tried = 0;
  const failing = workers(() => {
    tried++;
    throw new Error("no room");
  }, gaveUp);
  for (let round = 0; round < 6; round++) {
    const [work] = await takeWork(boss, 1);
    if (work !== undefined) await doWork({ pool, boss, log, workers: failing }, work);
    await due();
  }
  expect([tried, gaveUp]).toEqual([4, [id]]);
  expect(logged.filter((line) => line.includes("work.failed"))).toHaveLength(4);
});

test("what could not be begun comes again, and keeps the tries that it had", async () => {
  const id = await put();
  const gaveUp: string[] = [];
  const outcomes = ["wrong", "wrong", "busy", "busy", "busy", "wrong", "busy", "busy", "wrong"];
  const tried: string[] = [];
  const worker = workers((subject) => {
    expect(subject).toBe(id);
    const outcome = outcomes[tried.length] ?? "done";
    tried.push(outcome);
    if (outcome === "wrong") throw new Error("no room");
    return outcome;
  }, gaveUp);
  const givenUp: number[] = [];
  for (let round = 0; round < 12; round++) {
    const taken = await takeWork(boss, 5);
    expect(taken.length).toBeLessThanOrEqual(1);
    for (const work of taken) await doWork({ pool, boss, log, workers: worker }, work);
    givenUp.push(gaveUp.length);
    expect(await takeWork(boss, 1)).toEqual([]);
    await due();
  }
  expect([tried, gaveUp]).toEqual([outcomes, [id]]);
  expect(givenUp.indexOf(1)).toBe(outcomes.length - 1);
});
