import { randomBytes } from "node:crypto";
import { link, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./code-of.ts";
import { syncFolder } from "./sync-folder.ts";

/** The passwords of the cluster's superuser and of the role that owns the database. */
export type Keys = { readonly cluster: string; readonly owner: string };

const fileIn = (keysFolder: string): string => join(keysFolder, "postgres.json");

/** Hex only: such a password needs no quoting anywhere. */
const draw = (): string => randomBytes(24).toString("hex");

const isKeys = (value: unknown): value is Keys =>
  typeof value === "object" &&
  value !== null &&
  ["cluster", "owner"].every((name) => /^[0-9a-f]{48}$/.test(String(Reflect.get(value, name))));

/** Reads the keys of a cluster that is there. Throws, in words, where they are missing or spoilt. */
export const readKeys = async (keysFolder: string): Promise<Keys> => {
  const file = fileIn(keysFolder);
  const keys: unknown = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch((cause: unknown) => {
      throw new Error(
        `The keys of the embedded PostgreSQL cannot be read (${codeOf(cause) || "not JSON"}: ${file}). Bring the file back from a backup: without it nobody can log in.`,
        { cause },
      );
    });
  if (isKeys(keys)) return keys;
  throw new Error(`${file} does not hold the keys of a PostgreSQL. Bring it back from a backup.`);
};

/** Draws keys where there are none yet. Of two processes that do it at once, both get the same. */
export const makeKeys = async (keysFolder: string): Promise<Keys> => {
  const file = fileIn(keysFolder);
  const written = `${file}.${process.pid}-${draw().slice(0, 8)}`;
  const handle = await open(written, "wx", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify({ cluster: draw(), owner: draw() } satisfies Keys)}\n`);
    await handle.sync();
    // A link, unlike a rename, does not replace what is there.
    await link(written, file).catch((error: unknown) => {
      if (codeOf(error) !== "EEXIST") throw error;
    });
  } finally {
    await handle.close();
    await rm(written, { force: true });
  }
  await syncFolder(keysFolder);
  return readKeys(keysFolder);
};
