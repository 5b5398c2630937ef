import type { PgBoss } from "pg-boss";
import type { Clock } from "../services/clock.ts";
import type { Facts, Logger } from "../services/logger.ts";
import { TIMETABLE_QUEUE } from "./queue.ts";

/** Something to be done again and again. Doing it twice does no harm. */
export type Task = {
  readonly name: string;
  /** When, in UTC, as cron writes it: minute, hour, day of the month, month, day of the week. */
  readonly cron: string;
  /** Gives what the operator is told of it. */
  readonly run: (now: number) => Promise<Facts>;
};

/** Writes the tasks of this program into the queue's timetable, and takes out those that it does not know. */
export const writeTimetable = async (boss: PgBoss, tasks: readonly Task[]): Promise<void> => {
  for (const { name, cron } of tasks)
    await boss.schedule(TIMETABLE_QUEUE, cron, { task: name }, { key: name, singletonKey: name, tz: "UTC" });
  const known = new Set(tasks.map(({ name }) => name));
  for (const { key } of await boss.getSchedules(TIMETABLE_QUEUE))
    if (!known.has(key)) await boss.unschedule(TIMETABLE_QUEUE, key);
};

/** A task that is due. */
export type TaskJob = { readonly id: string; readonly data: { readonly task: string } };

/** Takes tasks that are due. */
export const takeTasks = async (boss: PgBoss, most: number): Promise<readonly TaskJob[]> =>
  boss.fetch<TaskJob["data"]>(TIMETABLE_QUEUE, { batchSize: most });

/** Does one task that is due; one that fails is told to the operator and tried again a few times. */
export const doTask = async (
  { boss, log, clock }: { readonly boss: PgBoss; readonly log: Logger; readonly clock: Clock },
  tasks: readonly Task[],
  { id, data }: TaskJob,
): Promise<void> => {
  const task = tasks.find(({ name }) => name === data.task);
  try {
    if (task === undefined) log.warn("timetable.unknown", { task: data.task });
    else log.info("timetable.done", { task: task.name, ...(await task.run(clock.now())) });
    await boss.complete(TIMETABLE_QUEUE, id);
  } catch (error) {
    log.error("timetable.failed", error, { task: data.task });
    await boss.fail(TIMETABLE_QUEUE, id).catch(() => undefined); // it expires by itself
  }
};
