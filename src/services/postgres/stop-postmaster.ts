import { setTimeout as pause } from "node:timers/promises";
import { codeOf } from "./code-of.ts";
import { postmasterOf, serves } from "./postmaster.ts";

/** How long to wait for what, in milliseconds. */
export type Limits = {
  /** For a server to accept connections: recovery after a crash counts. */
  readonly ready: number;
  /** For a server to end what it does before it is ended without. */
  readonly stop: number;
};

/** Past a hard end PostgreSQL waits five seconds for its own processes. */
const HARD_MS = 15_000;

const LOOK_AGAIN_MS = 10;

const isGoneWithin = async (pid: number, cluster: string, limit: number): Promise<boolean> => {
  const until = performance.now() + limit;
  while (await serves(pid, cluster)) {
    if (performance.now() > until) return false;
    await pause(LOOK_AGAIN_MS);
  }
  return true;
};

const signal = (pid: number, name: "SIGINT" | "SIGQUIT" | "SIGKILL"): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error;
  }
};

/**
 * Ends the server of a cluster, whoever started it: connections are closed and everything is written; past the limit
 * it ends without writing and recovers at the next start. Nothing happens where no server runs.
 */
export const stopPostmaster = async (cluster: string, limit: number): Promise<void> => {
  const running = await postmasterOf(cluster);
  if (running === undefined) return;
  const { pid } = running;
  signal(pid, "SIGINT");
  if (await isGoneWithin(pid, cluster, limit)) return;
  signal(pid, "SIGQUIT");
  if (await isGoneWithin(pid, cluster, HARD_MS)) return;
  signal(pid, "SIGKILL");
  if (!(await isGoneWithin(pid, cluster, HARD_MS)))
    throw new Error(`the embedded PostgreSQL (process ${pid}) cannot be ended`);
};
