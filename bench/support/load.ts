import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** What is asked of a server, and how hard. */
export type LoadOptions = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second in all; as fast as they are answered where there is none. */
  readonly rate?: number;
  readonly cookie?: string;
};

/** How it was answered; times in milliseconds. */
export type Loaded = {
  readonly perSecond: number;
  readonly answered: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

/** Loads a server from a process of its own. Throws where an answer is none of 2xx. */
export const load = async (options: LoadOptions): Promise<Loaded> => {
  const file = join(import.meta.dirname, "load-process.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [file, JSON.stringify(options)]);
  return JSON.parse(stdout) as Loaded;
};
