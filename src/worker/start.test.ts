import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../tests/kit/mail-room.ts";
import { relayPool } from "../../tests/kit/relay-pool.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Handed, Mailer } from "../services/mailer.ts";
import { send } from "../store/messages.ts";
import { asOwner } from "../store/owner.ts";
import { housekeeping } from "./housekeeping.ts";
import type { MailParts } from "./mail/parts.ts";
import { TIMETABLE_QUEUE } from "./queue.ts";
import { startWorker, type Worker } from "./start.ts";
import { doTask, type Task, takeTasks, writeTimetable } from "./timetable.ts";

let room: MailRoom;
let eva: PersonId;

beforeAll(async () => {
  room = await openMailRoom();
  eva = await room.addSomebody("Eva Ruiz", "eva@lakes.example");
});
afterAll(async () => room.close());
beforeEach(async () => room.empty());

const tellEva = async (): Promise<void> =>
  room.store.withinPerson(eva, async (tx) => {
    await send(tx, room, { to: eva, kind: "password-changed", params: { change: "changed", at: 0 } });
    tx.log.append({ action: "password.changed", subject: { kind: "person", id: eva } });
  });

/** So long that only being told makes a worker look. */
const NEVER = 600_000;

const start = async (
  mail: Partial<MailParts>,
  every: number,
  relayUrl = room.database.relayUrl,
): Promise<Worker> => startWorker({ relayUrl, mail: room.parts(mail), tasks: [], every });

/** Counts tries that ended, and tells when there were enough. */
const ended = (count: number): { readonly observe: () => void; readonly all: Promise<undefined> } => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let seen = 0;
  return {
    all: promise,
    observe: () => {
      seen++;
      if (seen === count) resolve(undefined);
    },
  };
};

describe("a worker", () => {
  test("sends a mail as soon as the transaction that asks for it is committed", async () => {
    const { observe, all } = ended(1);
    const worker = await start({ observe }, NEVER);
    await tellEva();
    await all;
    expect(room.peer.taken).toHaveLength(1);
    expect(await worker.gauges()).toEqual({ outbox: { rows: 0, since: null }, deliveries: { sent: 1 } });
    await worker.stop();
  });

  test("finds what came while nobody listened", async () => {
    await tellEva();
    const { observe, all } = ended(1);
    const worker = await start({ observe }, NEVER);
    await all;
    expect(room.peer.taken).toHaveLength(1);
    await worker.stop();
  });

  test("looks by itself where nobody can tell it", async () => {
    const { observe, all } = ended(1);
    const worker = await start({ observe }, 20);
    // As behind a pooler: the connection that listens is gone.
    await asOwner(room.database.ownerUrl, async (owner) =>
      owner.query("drop trigger outbox_filled on outbox"),
    );
    await tellEva();
    await all;
    expect(room.peer.taken).toHaveLength(1);
    await worker.stop();
    await asOwner(room.database.ownerUrl, async (owner) =>
      owner.query(
        "create trigger outbox_filled after insert on outbox for each statement execute function outbox_filled()",
      ),
    );
  });

  test("beside others sends each mail once", async () => {
    const { observe, all } = ended(60);
    const workers = await Promise.all([1, 2, 3].map(async () => start({ observe }, 50)));
    for (let told = 0; told < 60; told++) await tellEva();
    await all;
    await Promise.all(workers.map(async (worker) => worker.stop()));
    expect(room.peer.arrived).toHaveLength(60);
    expect(room.peer.taken).toHaveLength(60);
  });

  test("that is told to stop finishes the mail in hand and leaves the others to others", async () => {
    const begun = Promise.withResolvers<undefined>();
    const peer = Promise.withResolvers<Handed>();
    const slow: Mailer = {
      close: async () => undefined,
      send: async () => {
        begun.resolve(undefined);
        return peer.promise;
      },
    };
    const worker = await startWorker({
      relayUrl: room.database.relayUrl,
      mail: room.parts({ mailer: slow }),
      tasks: [],
      every: NEVER,
      atOnce: 1,
    });
    await tellEva();
    await tellEva();
    await begun.promise;
    const stopping = worker.stop();
    peer.resolve({ outcome: { is: "accepted" } });
    await stopping;
    expect((await room.deliveries()).map(({ state }) => state)).toEqual(["sent"]);
    const { observe, all } = ended(1);
    const next = await start({ observe }, NEVER);
    await all;
    await next.stop();
    expect((await room.deliveries()).map(({ state }) => state)).toEqual(["sent", "sent"]);
  });

  test("that is told to stop does not wait for ever", async () => {
    const begun = Promise.withResolvers<undefined>();
    const silent: Mailer = {
      close: async () => undefined,
      send: async () => {
        begun.resolve(undefined);
        return new Promise(() => undefined);
      },
    };
    const worker = await start({ mailer: silent }, NEVER);
    await tellEva();
    await begun.promise;
    await worker.stop(10);
    expect((await room.deliveries()).map(({ state }) => state)).toEqual(["sending"]);
    expect(room.logged.join()).toContain("worker.left-something");
  });
});

describe("the timetable", () => {
  const done: string[] = [];
  const task = (name: string, cron = "0 3 * * *"): Task => ({
    name,
    cron,
    run: async () => {
      done.push(name);
      return { done: done.length };
    },
  });

  test("has the tasks of this program and no others", async () => {
    await writeTimetable(room.boss, [task("one"), task("two")]);
    await writeTimetable(room.boss, [task("two", "5 4 * * *"), task("three")]);
    const schedules = await room.boss.getSchedules(TIMETABLE_QUEUE);
    expect(Object.fromEntries(schedules.map(({ key, cron }) => [key, cron]))).toEqual({
      three: "0 3 * * *",
      two: "5 4 * * *",
    });
  });

  test("keeps one of each task waiting, does it, and tells what came of it", async () => {
    const { boss } = room;
    const parts = { boss, log: room.parts().log, clock: room.clock };
    const broken: Task = { ...task("broken"), run: async () => Promise.reject(new Error("no")) };
    const sent = ["broken", "one", "one", "unknown"];
    for (const name of sent) await boss.send(TIMETABLE_QUEUE, { task: name }, { singletonKey: name });
    // By the real clock another task may have come due meanwhile.
    const jobs = (await takeTasks(boss, 20))
      .filter(({ data }) => sent.includes(data.task))
      .toSorted((a, b) => a.data.task.localeCompare(b.data.task));
    expect(jobs.map(({ data }) => data.task)).toEqual(["broken", "one", "unknown"]);
    for (const job of jobs) await doTask(parts, [task("one"), broken], job);
    expect(done).toEqual(["one"]);
    const told = room.logged.map((line) => JSON.parse(line) as { event: string; task?: string });
    expect(told.map(({ event, task: name }) => [event, name])).toEqual([
      ["timetable.failed", "broken"],
      ["timetable.done", "one"],
      ["timetable.unknown", "unknown"],
    ]);
    const left = await boss.findJobs<{ task: string }>(TIMETABLE_QUEUE, { queued: true });
    expect(left.map(({ data }) => data.task).filter((name) => sent.includes(name))).toEqual(["broken"]);
  });
});

describe("housekeeping", () => {
  test("forgets what nobody can use, and only that; twice does no harm", async () => {
    const pool = relayPool(room.database.relayUrl, 1);
    await room.ask("register", "old@lakes.example");
    await tellEva();
    await room.work();
    const tasks = housekeeping({ store: room.store, pool });
    const runAll = async (now: number): Promise<Record<string, unknown>> => {
      const told: [string, unknown][] = [];
      for (const { name, run } of tasks) told.push([name, (await run(now))["forgotten"]]);
      return Object.fromEntries(told.filter(([, forgotten]) => forgotten !== 0));
    };
    const now = room.clock.now();
    expect(await runAll(now)).toEqual({});
    const day = 24 * 3_600_000;
    expect(await runAll(now + 100 * day)).toEqual({
      "forget-links": 1,
      "forget-requests": 1,
      "forget-deliveries": 1,
      "forget-outbox": 2,
    });
    expect(await runAll(now + 100 * day)).toEqual({});
    // What a person was told stays in their inbox.
    expect(await room.rows("select state from deliveries")).toEqual([{ state: "sent" }]);
    expect(await room.rows("select kind from messages")).toHaveLength(1);
    await pool.end();
  });
});
