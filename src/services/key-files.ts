import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { dirname } from "node:path";

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/** Makes what was done in a folder last, whatever happens to the machine. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const OWNER_ONLY = 0o600;

/** Writes a whole file beside, then gives it its name: nobody reads half of a key, and none is written over. */
const writeOnce = async (path: string, content: string | Uint8Array, mode: number): Promise<void> => {
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  const handle = await open(beside, "wx", mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(beside, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    await unlink(beside);
  }
  await syncFolder(dirname(path));
};

/**
 * A key that only this installation's user may read: the file's content, made the first time it is asked for. Of two
 * who make it at once, both get the one that came first. Rights that were opened are closed again.
 */
export const privateKeyFile = async (path: string, make: () => string | Uint8Array): Promise<Buffer> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await chmod(path, OWNER_ONLY);
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
    await writeOnce(path, make(), OWNER_ONLY);
  }
  return readFile(path);
};

/** A file beside a private key that everybody may read; one that is there stays as it is. */
export const publicKeyFile = async (path: string, content: string): Promise<void> => {
  await writeOnce(path, content, 0o644);
};
