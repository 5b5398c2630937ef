import type { Pool } from "pg";
import type { PgBoss } from "pg-boss";
import { mailSubjects } from "../core/messages/ids.ts";
import type { Clock } from "../services/clock.ts";
import { inRelayTransaction, markRelayed, type OutboxRow, takeWaiting } from "../store/handover.ts";
import { MAIL_QUEUE, WORK_QUEUE } from "./queue.ts";

/** What a relay works with. */
export type RelayParts = {
  readonly pool: Pool;
  readonly boss: Pick<PgBoss, "insert">;
  readonly clock: Clock;
};

const AT_ONCE = 200;

const isMail = ({ kind }: OutboxRow): boolean => mailSubjects.some((subject) => subject === kind);

/** Rows by the queue that they go to: a file that takes a while to make keeps no mail waiting. */
const byQueue = (rows: readonly OutboxRow[]): readonly (readonly [string, readonly OutboxRow[]])[] => {
  const [mails, work] = [rows.filter(isMail), rows.filter((row) => !isMail(row))];
  return [[MAIL_QUEUE, mails] as const, [WORK_QUEUE, work] as const].filter(([, some]) => some.length > 0);
};

/**
 * Hands rows of the outbox to the queue and marks them, in one transaction: both or neither. The job has the id of its
 * row, so that a row is in the queue once, whatever happens. Gives how many were handed over.
 */
export const relayOnce = async ({ pool, boss, clock }: RelayParts): Promise<number> => {
  const client = await pool.connect();
  let broken = false;
  try {
    return await inRelayTransaction(client, async () => {
      const rows = await takeWaiting(client, AT_ONCE);
      if (rows.length === 0) return 0;
      const db = { executeSql: async (text: string, values?: unknown[]) => client.query(text, values) };
      for (const [queue, some] of byQueue(rows))
        await boss.insert(
          queue,
          some.map((row) => ({ id: row.id, singletonKey: row.id, data: row })),
          { db },
        );
      await markRelayed(
        client,
        rows.map(({ id }) => id),
        clock.now(),
      );
      return rows.length;
    });
  } catch (error) {
    broken = true;
    throw error;
  } finally {
    client.release(broken);
  }
};

/** Hands over everything that waits. */
export const relayAll = async (parts: RelayParts): Promise<number> => {
  let relayed = 0;
  for (;;) {
    const now = await relayOnce(parts);
    relayed += now;
    if (now < AT_ONCE) return relayed;
  }
};
