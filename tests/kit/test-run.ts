import { accessSync, constants, existsSync, lstatSync, readdirSync, readFileSync, statfsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopCluster } from "../../src/services/embedded-postgres.ts";

/** A run's folder is named for its process: the id, and when it started, because ids are given again. */
const runName = /^attune-run-(\d+)-(\d+)$/;

/** When a process started, in ticks since the machine did; 0 where there is none. */
const startOf = (pid: number): string => {
  try {
    // The name of a program stands in parentheses and may hold anything.
    const [, after = ""] = readFileSync(`/proc/${pid}/stat`, "latin1").split(/\) (?!.*\) )/);
    return after.split(" ")[19] ?? "0";
  } catch {
    return "0";
  }
};

/** The folder's name of the run that this process is. */
export const nameOfRun = (pid: number): string => `attune-run-${pid}-${startOf(pid)}`;

/** A folder in memory: to copy a template there takes a tenth of the time that it takes on a disk. */
const memory = "/dev/shm";

const ROOMY_BYTES = 2 * 2 ** 30;

const isRoomy = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOMY_BYTES;
  } catch {
    return false;
  }
};

/** Where the files of this process's run lie; not made here. */
export const folderOfRun = (): string => join(isRoomy(memory) ? memory : tmpdir(), nameOfRun(process.pid));

/** Ends the clusters of a run, each in a folder of its own, and removes all its files. */
export const removeRun = async (folder: string): Promise<void> => {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) await stopCluster(join(folder, name));
  await rm(folder, { recursive: true, force: true });
};

const isOurs = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.();

/** Removes what runs of this user that were killed have left behind. */
export const removeDeadRuns = async (parents: readonly string[] = [memory, tmpdir()]): Promise<void> => {
  for (const parent of parents.filter((folder) => existsSync(folder))) {
    for (const name of readdirSync(parent)) {
      const [, pid, start] = runName.exec(name) ?? [];
      const path = join(parent, name);
      if (pid !== undefined && startOf(Number(pid)) !== start && isOurs(path)) await removeRun(path);
    }
  }
};
