import type { Pool } from "pg";
import { PgBoss } from "pg-boss";
import { MINUTE, SECOND } from "../core/kernel/instant.ts";
import type { OutboxId } from "../core/messages/ids.ts";
import type { Logger } from "../services/logger.ts";
import type { MailRow } from "../store/handover.ts";

/** The queue's own schema, which only the owner changes and only the relay's role reads. */
export const QUEUE_SCHEMA = "pgboss";

/** Mails to be made and sent; and what the timetable says is due. */
export const MAIL_QUEUE = "mail";
export const TIMETABLE_QUEUE = "timetable";

/** What takes a while: files that somebody asked for. */
export const WORK_QUEUE = "work";

/** A mail to be made: the row of the outbox, whose id is the job's. */
export type MailJob = { readonly id: OutboxId; readonly data: MailRow };

const inSeconds = (milliseconds: number): number => Math.round(milliseconds / SECOND);

const queues = {
  [MAIL_QUEUE]: {
    // How often and how long a mail is tried is decided by core/messages; the queue never gives up by itself.
    retryLimit: 1_000_000,
    retryDelay: inSeconds(MINUTE),
    // A process that has died lets go of its mail after this: longer than a try may take.
    expireInSeconds: inSeconds(4 * MINUTE),
  },
  [WORK_QUEUE]: {
    retryLimit: 3,
    retryDelay: 10,
    // A process that has died lets go of its work after this: somebody looks at its progress and waits.
    expireInSeconds: inSeconds(5 * MINUTE),
  },
  [TIMETABLE_QUEUE]: {
    // One of each task waits at most, however long nobody worked.
    policy: "short",
    retryLimit: 3,
    retryDelay: inSeconds(5 * MINUTE),
    expireInSeconds: inSeconds(30 * MINUTE),
  },
} as const;

/**
 * Opens the queue over connections of the relay's role, which owns nothing: tables are made by the owner
 * ({@link migrateQueue}). Makes the queues where they are missing and gives them their present settings.
 */
export const openQueue = async (pool: Pool, log: Logger): Promise<PgBoss> => {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => pool.query(text, values) },
    schema: QUEUE_SCHEMA,
    migrate: false,
    createSchema: false,
    reindex: false, // only an owner can
  });
  boss.on("error", (error) => log.error("queue.error", error));
  boss.on("warning", ({ message }) => log.warn("queue.warning", { message }));
  await boss.start();
  for (const [name, options] of Object.entries(queues)) {
    await boss.createQueue(name, options);
    const { policy: _fixed, ...changeable } = { policy: undefined, ...options };
    await boss.updateQueue(name, changeable);
  }
  return boss;
};
