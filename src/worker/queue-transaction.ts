import type { Pool } from "pg";
import type { ConnectionOptions } from "pg-boss";
import { inRelayTransaction } from "../store/handover.ts";

/** Tells the queue several things of a job in one transaction, so that nobody takes it in between. */
export const inQueueTransaction = async (
  pool: Pool,
  work: (options: Required<Pick<ConnectionOptions, "db">>) => Promise<void>,
): Promise<void> => {
  const client = await pool.connect();
  let broken = true;
  try {
    const db = { executeSql: async (text: string, values?: unknown[]) => client.query(text, values) };
    await inRelayTransaction(client, async () => work({ db }));
    broken = false;
  } finally {
    client.release(broken);
  }
};
