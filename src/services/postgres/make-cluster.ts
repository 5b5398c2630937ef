import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { Chosen } from "./choose-user.ts";
import { codeOf } from "./code-of.ts";
import { type Keys, makeKeys, readKeys } from "./keys.ts";
import type { Places } from "./places.ts";
import { isAlive } from "./postmaster.ts";
import { give, runAs } from "./run-as.ts";
import { syncFolder } from "./sync-folder.ts";

/** The superuser of a cluster that we made. Attune itself never logs in as this role. */
export const clusterRole = "attune_cluster";

/** Half-made clusters lie in folders of this name, with the process that makes them. */
const makingName = /^making-(\d+)-[0-9a-f]+$/;

/** No cluster takes this long to make: one that is older was left behind, even if its process id is in use again. */
const LONGEST_MS = 3_600_000;

const removeLeftovers = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const pid = makingName.exec(name)?.[1];
    if (pid === undefined) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
    if (!isAlive(Number(pid)) || Date.now() - mtimeMs > LONGEST_MS)
      await rm(path, { recursive: true, force: true });
  }
};

/** What initdb is told. The order of text and the sort of its letters do not depend on the machine. */
const initdbOptions = (version: string, making: string, fsync: boolean): readonly string[] => [
  `--pgdata=${join(making, "postgres")}`,
  `--username=${clusterRole}`,
  `--pwfile=${join(making, "password")}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--data-checksums",
  "--locale=C",
  // Trigrams ask the operating system what a letter is, whatever sorts.
  "--lc-ctype=C.UTF-8",
  ...(Number.parseInt(version, 10) >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : []),
  ...(fsync ? [] : ["--no-sync"]),
];

const make = async (
  { folder, cluster }: Places,
  binaries: Binaries,
  { as, version }: Chosen,
  keys: Keys,
  fsync: boolean,
): Promise<void> => {
  const making = join(folder, `making-${process.pid}-${randomBytes(4).toString("hex")}`);
  try {
    await mkdir(making, { mode: 0o700 });
    await writeFile(join(making, "password"), keys.cluster, { mode: 0o600 });
    await give(join(making, "password"), as);
    await give(making, as);
    await runAs(as, binaries.initdb, initdbOptions(version, making, fsync));
    await rename(join(making, "postgres"), cluster);
    if (fsync) await syncFolder(folder);
  } catch (error) {
    // Somebody else put theirs in place first: theirs is as good, with the same keys.
    if (codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST") return;
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new Error(`The embedded PostgreSQL could not be made in ${folder}: ${said}`, { cause: error });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
};

const madeBy = async (cluster: string): Promise<string | undefined> => {
  try {
    return (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new Error(`${cluster} cannot be read (${codeOf(error)}): it belongs to somebody else.`, {
      cause: error,
    });
  }
};

/**
 * Makes the cluster where there is none, whole or not at all, and gives its keys. Throws, in words, where it was made by
 * another major version of PostgreSQL.
 */
export const ensureMade = async (
  places: Places,
  binaries: Binaries,
  chosen: Chosen,
  fsync: boolean,
): Promise<Keys> => {
  await removeLeftovers(places.folder);
  let made = await madeBy(places.cluster);
  if (made === undefined) {
    await make(places, binaries, chosen, await makeKeys(places.keys), fsync);
    made = await madeBy(places.cluster);
  }
  const [major = ""] = chosen.version.split(".");
  if (made !== major)
    throw new Error(
      `${places.cluster} was made by PostgreSQL ${made ?? "of an unknown version"}, and the programs here are of ${major}: start it with the Attune that made it, take a backup, and restore that into a new folder.`,
    );
  return readKeys(places.keys);
};
