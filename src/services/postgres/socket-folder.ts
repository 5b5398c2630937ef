import { createHash } from "node:crypto";
import { lstat, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeOf } from "./code-of.ts";
import type { Places } from "./places.ts";
import { give, type RunAs } from "./run-as.ts";

/** What the kernel takes as the address of a socket, in bytes. */
const LONGEST = 107;

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, ".s.PGSQL.5432")) <= LONGEST;

/** Nobody else may have made the folder before us: they would hear our passwords. */
const makeClosed = async (path: string, as: RunAs): Promise<string> => {
  try {
    await mkdir(path, { mode: 0o700 });
    await give(path, as);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  const made = await lstat(path);
  const owner = as.user?.uid ?? process.getuid?.();
  if (!made.isDirectory() || made.uid !== owner || (made.mode & 0o077) !== 0)
    throw new Error(`${path} belongs to somebody else or is open to others: remove it.`);
  return path;
};

/**
 * The folder of the socket: `run` beside the cluster, or, where that path is too long for a socket, one of its own under
 * the folder for temporary files.
 */
export const socketFolder = async ({ folder, run }: Places, as: RunAs): Promise<string> => {
  if (fits(run)) return run;
  const name = `attune-${createHash("sha256").update(folder).digest("hex").slice(0, 24)}`;
  const short = [tmpdir(), "/tmp"].map((parent) => join(parent, name)).find(fits) ?? run;
  return makeClosed(short, as);
};
