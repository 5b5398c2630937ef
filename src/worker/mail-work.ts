import type { Pool } from "pg";
import type { PgBoss } from "pg-boss";
import type { MailParts } from "./mail/parts.ts";
import { type Rest, sendMail } from "./mail/send-mail.ts";
import { MAIL_QUEUE, type MailJob } from "./queue.ts";
import { inQueueTransaction } from "./queue-transaction.ts";

/** What works off the queue of mails. */
export type MailWork = { readonly pool: Pool; readonly boss: PgBoss; readonly mail: MailParts };

/** Takes jobs whose time has come, or all that wait: then the time is asked of the deliveries alone. */
export const takeMailJobs = async (
  { boss }: Pick<MailWork, "boss">,
  most: number,
  { early = false }: { readonly early?: boolean } = {},
): Promise<readonly MailJob[]> => {
  const jobs = await boss.fetch<MailJob["data"]>(MAIL_QUEUE, { batchSize: most, ignoreStartAfter: early });
  return jobs.map(({ id, data }) => ({ id: id as MailJob["id"], data }));
};

/** Puts a job back until a moment. */
const putOff = async ({ pool, boss }: MailWork, id: string, at: number): Promise<void> =>
  inQueueTransaction(pool, async ({ db }) => {
    await boss.fail(MAIL_QUEUE, id, { until: new Date(at).toISOString() }, { db });
    await boss.update(MAIL_QUEUE, undefined, { id, startAfter: new Date(at), db });
  });

/** Tells the queue what is left of a job. */
const settle = async (work: MailWork, id: string, rest: Rest): Promise<void> => {
  if (rest.is === "over") await work.boss.complete(MAIL_QUEUE, id);
  else await putOff(work, id, rest.at);
};

/** So often, and so far apart, a job is given back: a server that is started again is back by then. */
const GIVING_BACK = { most: 20, again: 1000 };

/** Gives a job back to the queue. Where the database stays away, the job lets go of us by itself after some minutes. */
const giveBack = async ({ boss, mail }: MailWork, id: string): Promise<void> => {
  for (let tried = 1; ; tried++) {
    try {
      return void (await boss.fail(MAIL_QUEUE, id));
    } catch {
      if (tried >= GIVING_BACK.most) return;
      await mail.pause(GIVING_BACK.again);
    }
  }
};

/**
 * Does one job. What goes wrong is told to the operator and the job left to the queue, which gives it to somebody after
 * a while: what it had begun is remembered by its deliveries.
 */
export const doMailJob = async (work: MailWork, job: MailJob): Promise<void> => {
  try {
    await settle(work, job.id, await sendMail(work.mail, job.data));
  } catch (error) {
    work.mail.log.error("mail.job-failed", error, { outbox: job.id });
    await giveBack(work, job.id);
  }
};
