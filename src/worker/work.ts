import type { PgBoss } from "pg-boss";
import type { WorkKind } from "../core/messages/ids.ts";
import type { Logger } from "../services/logger.ts";
import type { OutboxRow } from "../store/handover.ts";
import { WORK_QUEUE } from "./queue.ts";

/** Something that somebody asked for and that takes a while, and which try of it this is. */
export type Work = {
  readonly id: string;
  readonly data: OutboxRow;
  /** No further try follows this one. */
  readonly isLast: boolean;
};

/** Does one kind of work. */
export type Worker = {
  /**
   * Does all of it. It may come twice, and in the middle of what an earlier process had begun: whatever is done already stays
   * done. What goes wrong is thrown, and tried again.
   */
  readonly run: (row: OutboxRow) => Promise<void>;
  /** Says so where it was asked for, when there is no further try. */
  readonly giveUp: (row: OutboxRow) => Promise<void>;
};

/** Who does each kind of work. */
export type Workers = { readonly [K in WorkKind]: Worker };

type WorkParts = { readonly boss: PgBoss; readonly log: Logger; readonly workers: Workers };

/** Takes work whose time has come. */
export const takeWork = async (boss: PgBoss, most: number): Promise<readonly Work[]> => {
  const jobs = await boss.fetch<OutboxRow>(WORK_QUEUE, { batchSize: most, includeMetadata: true });
  return jobs.map(({ id, data, retryCount, retryLimit }) => ({ id, data, isLast: retryCount >= retryLimit }));
};

const workerOf = ({ workers }: WorkParts, { kind }: OutboxRow): Worker | undefined =>
  Object.hasOwn(workers, kind) ? workers[kind as WorkKind] : undefined;

/** Does one piece of work. What goes wrong is told to the operator and tried again a few times, and then given up. */
export const doWork = async (parts: WorkParts, { id, data, isLast }: Work): Promise<void> => {
  const { boss, log } = parts;
  const worker = workerOf(parts, data);
  try {
    if (worker === undefined) log.warn("work.unknown", { kind: data.kind });
    else await worker.run(data);
    await boss.complete(WORK_QUEUE, id);
  } catch (error) {
    log.error("work.failed", error, { kind: data.kind, subject: data.subjectId, last: isLast });
    if (isLast)
      await worker
        ?.giveUp(data)
        .catch((cause: unknown) => log.error("work.not-given-up", cause, { kind: data.kind }));
    await boss.fail(WORK_QUEUE, id).catch(() => undefined); // it lets go of us by itself
  }
};
