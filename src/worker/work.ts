import type { Pool } from "pg";
import type { PgBoss } from "pg-boss";
import type { WorkKind } from "../core/messages/ids.ts";
import type { Logger } from "../services/logger.ts";
import type { OutboxRow } from "../store/handover.ts";
import { WORK_QUEUE } from "./queue.ts";
import { inQueueTransaction } from "./queue-transaction.ts";

/** Something that somebody asked for and that takes a while, and which try of it this is. */
export type Work = {
  readonly id: string;
  readonly data: OutboxRow;
  /** So many further tries follow this one. */
  readonly left: number;
};

/** What came of a try: all of it is done, or it could not be begun because so much else waits. */
export type Tried = "done" | "busy";

/** Does one kind of work. */
export type Worker = {
  /**
   * Does all of it. It may come twice, and in the middle of what an earlier process had begun: whatever is done already stays
   * done. What goes wrong is thrown, and tried again a few times; what could not be begun comes again as if never tried.
   */
  readonly run: (row: OutboxRow) => Promise<Tried>;
  /** Says so where it was asked for, when there is no further try. */
  readonly giveUp: (row: OutboxRow) => Promise<void>;
};

/** Who does each kind of work. */
export type Workers = { readonly [K in WorkKind]: Worker };

type WorkParts = {
  readonly pool: Pool;
  readonly boss: PgBoss;
  readonly log: Logger;
  readonly workers: Workers;
};

/** Takes work whose time has come. */
export const takeWork = async (boss: PgBoss, most: number): Promise<readonly Work[]> => {
  const jobs = await boss.fetch<OutboxRow>(WORK_QUEUE, { batchSize: most, includeMetadata: true });
  return jobs.map(({ id, data, retryCount, retryLimit }) => ({
    id,
    data,
    left: Math.max(0, retryLimit - retryCount),
  }));
};

const workerOf = ({ workers }: WorkParts, { kind }: OutboxRow): Worker | undefined =>
  Object.hasOwn(workers, kind) ? workers[kind as WorkKind] : undefined;

/** How long what could not be begun waits, in seconds. */
const BUSY_FOR = 10;

/** Puts work back as it was, with the tries that it had. */
const putBack = async ({ pool, boss }: WorkParts, { id, data, left }: Work): Promise<void> =>
  inQueueTransaction(pool, async ({ db }) => {
    await boss.send(WORK_QUEUE, data, { startAfter: BUSY_FOR, retryLimit: left, db });
    await boss.complete(WORK_QUEUE, id, undefined, { db });
  });

/** Does one piece of work. What goes wrong is told to the operator and tried again a few times, and then given up. */
export const doWork = async (parts: WorkParts, work: Work): Promise<void> => {
  const { boss, log } = parts;
  const { id, data, left } = work;
  const worker = workerOf(parts, data);
  try {
    if (worker === undefined) log.warn("work.unknown", { kind: data.kind });
    else if ((await worker.run(data)) === "busy") {
      await putBack(parts, work);
      return;
    }
    await boss.complete(WORK_QUEUE, id);
  } catch (error) {
    log.error("work.failed", error, { kind: data.kind, subject: data.subjectId, last: left === 0 });
    if (left === 0)
      await worker
        ?.giveUp(data)
        .catch((cause: unknown) => log.error("work.not-given-up", cause, { kind: data.kind }));
    await boss.fail(WORK_QUEUE, id).catch(() => undefined); // it lets go of us by itself
  }
};
