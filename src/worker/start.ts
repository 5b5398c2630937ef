import { Pool } from "pg";
import { DAY } from "../core/kernel/instant.ts";
import type { DeliveryState } from "../core/messages/delivery.ts";
import { countDeliveries } from "../store/deliveries.ts";
import { countWaiting, inRelayTransaction, type Waiting } from "../store/handover.ts";
import { housekeeping } from "./housekeeping.ts";
import { listen } from "./listen.ts";
import type { MailParts } from "./mail/parts.ts";
import { doMailJob, takeMailJobs } from "./mail-work.ts";
import { startPump } from "./pump.ts";
import { openQueue } from "./queue.ts";
import { relayAll } from "./relay.ts";
import { doTask, type Task, takeTasks, writeTimetable } from "./timetable.ts";
import { doWork, takeWork, type Workers } from "./work.ts";

/** What a worker is started with. */
export type WorkerParts = {
  readonly relayUrl: string;
  readonly mail: MailParts;
  /** Further tasks than those that keep the house tidy. */
  readonly tasks: readonly Task[];
  /** Who does what takes a while; nobody where only mail is to leave. */
  readonly workers?: Workers | undefined;
  /** How many mails are sent at once. */
  readonly atOnce?: number;
  /** How often it looks by itself, in milliseconds, where it is not told. */
  readonly every?: number;
};

/** What can be measured at any time. */
export type Gauges = {
  readonly outbox: Waiting;
  /** Mails of the last day by what became of them. */
  readonly deliveries: Readonly<Partial<Record<DeliveryState, number>>>;
};

/** A worker that runs. */
export type Worker = {
  readonly gauges: () => Promise<Gauges>;
  /** Takes nothing new, finishes what is in hand, and gives everything else back to the others. */
  readonly stop: (patience?: number) => Promise<void>;
};

const PATIENCE = 25_000;

/** Starts relaying the outbox, sending mail and keeping the timetable. Any number of processes may do so. */
export const startWorker = async ({
  relayUrl,
  mail,
  tasks,
  workers,
  atOnce = 4,
  every = 2000,
}: WorkerParts): Promise<Worker> => {
  const { store, clock, log, mailer } = mail;
  const pool = new Pool({ connectionString: relayUrl, max: 4, application_name: "attune relay" });
  let isStopping = false;
  pool.on("error", (error) => {
    if (!isStopping) log.warn("relay.connection-lost", { code: "code" in error ? String(error.code) : null });
  });
  // A connection that breaks while it is lent is told by the next statement; without a listener it would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const boss = await openQueue(pool, log);
  const allTasks = [...housekeeping({ store, pool }), ...tasks];
  await writeTimetable(boss, allTasks);

  const work = { pool, boss, mail };
  const mails = startPump({
    take: async (most) => takeMailJobs({ boss }, most),
    run: async (job) => doMailJob(work, job),
    atOnce,
    every,
    onError: (error) => log.error("mail.queue-away", error),
  });
  const slow = startPump({
    take: async (most) => (workers === undefined ? [] : takeWork(boss, most)),
    run: async (job) => (workers === undefined ? undefined : doWork({ pool, boss, log, workers }, job)),
    atOnce: 1,
    every,
    onError: (error) => log.error("work.queue-away", error),
  });
  const relay = startPump<never>({
    take: async () => {
      if ((await relayAll({ pool, boss, clock })) > 0) {
        mails.wake();
        slow.wake();
      }
      return [];
    },
    run: async () => undefined,
    atOnce: 1,
    every,
    onError: (error) => log.error("relay.failed", error),
  });
  const timetable = startPump({
    take: async (most) => takeTasks(boss, most),
    run: async (job) => doTask({ boss, log, clock }, allTasks, job),
    atOnce: 1,
    every: every * 10,
    onError: (error) => log.error("timetable.queue-away", error),
  });
  const listener = listen(relayUrl, {
    onHeard: relay.wake,
    onError: (error) => log.error("relay.not-listening", error),
  });

  return {
    gauges: async () => {
      const client = await pool.connect();
      try {
        const outbox = await inRelayTransaction(client, async () => countWaiting(client));
        const counted = await store.withinJob(async (tx) => countDeliveries(tx, clock.now() - DAY));
        return {
          outbox,
          deliveries: Object.fromEntries(counted.map(({ state, mails: count }) => [state, count])),
        };
      } finally {
        client.release();
      }
    },
    stop: async (patience = PATIENCE) => {
      isStopping = true;
      // All are told at once: a mail that ends while another waits must not begin the next.
      const stopping = [relay, mails, slow, timetable].map(async (pump) => pump.stop(patience));
      await listener.close();
      const ended = await Promise.all(stopping);
      if (ended.includes(false)) log.warn("worker.left-something");
      await boss.stop({ graceful: false });
      if (!ended.includes(false)) await mailer.close();
      await pool.end();
    },
  };
};
