import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./code-of.ts";

/** The process that serves a cluster, and where it listens. */
export type Postmaster = { readonly pid: number; readonly socketFolder: string };

/** True for a process that has ended and was not yet waited for. */
const isZombie = (pid: number): boolean => {
  try {
    // The name of a program stands in parentheses, and may hold some.
    return /^.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
};

/** True where a process of that id runs, whoever's it is. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
};

/**
 * True while that process serves this cluster. Its id alone proves nothing, because ids are given again: a postmaster
 * works in its cluster's folder.
 */
export const serves = async (pid: number, cluster: string): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  try {
    const [working, own] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(cluster)]);
    return working.dev === own.dev && working.ino === own.ino;
  } catch {
    return false;
  }
};

const lockOf = (cluster: string): string => join(cluster, "postmaster.pid");

const readLock = async (path: string): Promise<string | undefined> =>
  readFile(path, "utf8").catch((error: unknown) => {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
    throw error;
  });

/** The process that a lock file names, if it serves this cluster. */
const postmasterIn = async (lock: string, cluster: string): Promise<Postmaster | undefined> => {
  const [pid = "", , , , socketFolder = ""] = lock.split("\n");
  if (!/^\d+$/.test(pid) || !(await serves(Number(pid), cluster))) return undefined;
  return { pid: Number(pid), socketFolder };
};

/** The process that serves a cluster; nothing where none does, whatever its lock file says. */
export const postmasterOf = async (cluster: string): Promise<Postmaster | undefined> =>
  postmasterIn((await readLock(lockOf(cluster))) ?? "", cluster);

const removeStale = async (path: string, cluster: string): Promise<void> => {
  const before = await readLock(path);
  if (before === undefined || (await postmasterIn(before, cluster)) !== undefined) return;
  const aside = `${path}.${randomBytes(4).toString("hex")}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if ((await readLock(aside)) !== before) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
};

/**
 * Takes away the lock files, of the cluster and of its socket, whose process does not serve this cluster. PostgreSQL
 * would believe them where another program has that id, or where the process has ended and nobody waited for it. A lock
 * that a starting postmaster has written in the meantime is put back.
 */
export const removeStaleLocks = async (cluster: string, socketFolder: string): Promise<void> => {
  await removeStale(lockOf(cluster), cluster);
  await removeStale(join(socketFolder, ".s.PGSQL.5432.lock"), cluster);
};
