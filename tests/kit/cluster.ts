import { join } from "node:path";
import { inject } from "vitest";
import { type Cluster, startCluster } from "../../src/services/embedded-postgres.ts";
import { debianPostgres, howToInstall } from "./debian-postgres.ts";

/** `ATTUNE_TEST_POSTGRES=15` runs the same tests on the oldest server that Attune supports. */
const chosenBinaries = (): { readonly binaries?: string } => {
  const chosen = process.env["ATTUNE_TEST_POSTGRES"];
  if (chosen === undefined || chosen === "") return {};
  if (chosen !== "15") throw new Error(`ATTUNE_TEST_POSTGRES is 15 or not set; it is ${chosen}`);
  const binaries = debianPostgres();
  if (binaries === undefined) throw new Error(howToInstall);
  return { binaries };
};

let asked: Promise<Cluster> | undefined;

/**
 * The one PostgreSQL of this run. Whoever asks first starts it, and the end of the run stops it: tests that need no
 * database do not wait for one.
 */
export const testCluster = async (): Promise<Cluster> => {
  asked ??= startCluster({
    folder: join(inject("runFolder"), "cluster"),
    fsync: false,
    // The log of changes would fill the memory that the files may lie in.
    settings: { max_connections: "200", max_wal_size: "128MB", min_wal_size: "32MB" },
    ...chosenBinaries(),
  });
  return asked;
};
