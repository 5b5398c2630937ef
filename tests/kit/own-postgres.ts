import { join } from "node:path";
import { type Cluster, startCluster } from "../../src/services/embedded-postgres.ts";
import { postmasterOf } from "../../src/services/postgres/postmaster.ts";
import { debianPostgres, howToInstall } from "./debian-postgres.ts";

/** How a server is ended: as at a shutdown, without writing anything more, or without a word. */
export type End = "fast" | "immediate" | "killed";

const signals = { fast: "SIGINT", immediate: "SIGQUIT", killed: "SIGKILL" } as const;

/** A PostgreSQL of a test's own, which is no part of the server under test. */
export type OwnPostgres = {
  /** Logs in as the role that owns the database. */
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  readonly socketFolder: string;
  readonly end: (how: End) => Promise<void>;
  /** Starts it again, as it was. */
  readonly start: () => Promise<void>;
};

/** Sends a signal to the server of a folder and waits until it has gone. */
export const endPostmaster = async (folder: string, how: End): Promise<void> => {
  const cluster = join(folder, "postgres");
  const running = await postmasterOf(cluster);
  if (running === undefined) return;
  process.kill(running.pid, signals[how]);
  while ((await postmasterOf(cluster))?.pid === running.pid)
    await new Promise((again) => {
      setTimeout(again, 5);
    });
};

/** What is missing for tests on Debian's PostgreSQL, in words; undefined where nothing is. */
export const missingDebianPostgres = debianPostgres() === undefined ? howToInstall : undefined;

/** Starts Debian's PostgreSQL over a folder. Whoever gave the folder removes it. */
export const startOwnPostgres = async (folder: string): Promise<OwnPostgres> => {
  const binaries = debianPostgres();
  if (binaries === undefined) throw new Error(howToInstall);
  const start = async (): Promise<Cluster> => startCluster({ folder, binaries });
  const cluster = await start();
  return {
    ownerUrl: cluster.ownerUrl,
    superuserUrl: cluster.clusterUrl,
    socketFolder: cluster.socketFolder,
    end: async (how) => endPostmaster(folder, how),
    start: async () => void (await start()),
  };
};
