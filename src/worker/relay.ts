import type { Pool } from "pg";
import type { PgBoss } from "pg-boss";
import type { Clock } from "../services/clock.ts";
import { inRelayTransaction, markRelayed, takeWaiting } from "../store/handover.ts";
import { MAIL_QUEUE } from "./queue.ts";

/** What a relay works with. */
export type RelayParts = {
  readonly pool: Pool;
  readonly boss: Pick<PgBoss, "insert">;
  readonly clock: Clock;
};

const AT_ONCE = 200;

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
      await boss.insert(
        MAIL_QUEUE,
        rows.map((row) => ({ id: row.id, singletonKey: row.id, data: row })),
        { db: { executeSql: async (text, values) => client.query(text, values) } },
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
