import { spawn } from "node:child_process";
import type { Binaries } from "./binaries.ts";
import type { Places } from "./places.ts";
import { commandAs, type RunAs } from "./run-as.ts";
import { openLog, tailOf } from "./server-log.ts";
import { asArguments, type Settings } from "./settings.ts";

/** A server that we have started. */
export type Launched = {
  readonly pid: number | undefined;
  /** Nothing while it runs; what ended it, afterwards. */
  readonly ended: () => string | undefined;
  /** What it has said in its log. */
  readonly said: () => Promise<string>;
};

/**
 * Starts a server in a session of its own: Ctrl-C in our terminal does not reach it, so that it is there until we have
 * finished, and it lives on when we are killed.
 */
export const launch = async (
  { cluster, log: path }: Places,
  binaries: Binaries,
  as: RunAs,
  settings: Settings,
): Promise<Launched> => {
  const log = await openLog(path, as);
  try {
    const { size } = await log.stat();
    const command = commandAs(as, binaries.postgres, ["-D", cluster, ...asArguments(settings)]);
    const child = spawn(command.file, command.args, {
      ...command.options,
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    let end: string | undefined;
    child.once("error", (error) => {
      end = error.message;
    });
    child.once("exit", (status, name) => {
      end = name ?? `status ${status}`;
    });
    child.unref();
    return { pid: child.pid, ended: () => end, said: async () => tailOf(path, size) };
  } finally {
    await log.close();
  }
};
