import { type FileHandle, open, readFile, rename, stat } from "node:fs/promises";
import { codeOf } from "./code-of.ts";
import { give, type RunAs } from "./run-as.ts";

const LARGEST_BYTES = 10 * 2 ** 20;

/** Opens the server's log to add to it. One that has grown large is put aside first, in place of the one before. */
export const openLog = async (path: string, as: RunAs): Promise<FileHandle> => {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size > LARGEST_BYTES)
    await rename(path, `${path}.1`).catch((error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
    });
  const log = await open(path, "a", 0o600);
  await give(path, as);
  return log;
};

/** What the log has got since it had that many bytes, its last lines only. */
export const tailOf = async (path: string, since: number): Promise<string> => {
  const written = (await readFile(path).catch(() => Buffer.alloc(0))).subarray(since);
  return written.toString("utf8").trimEnd().split("\n").slice(-12).join("\n");
};
