import { Pool } from "pg";

/**
 * Connections of the relay's role. What is being closed when its database is dropped is told so by the server once more:
 * nobody listens by then, and it would end the run.
 */
export const relayPool = (url: string, max: number): Pool => {
  const pool = new Pool({ connectionString: url, max });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
};
