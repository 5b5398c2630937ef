import { join } from "node:path";
import { privateKeyFile } from "./key-files.ts";

/** Secrets of 32 bytes, the newest first. */
export type Secrets = readonly [Uint8Array, ...(readonly Uint8Array[])];

const BYTES = 32;

/**
 * The secrets that seal what the database may only keep shut, out of `sealing.key` in the folder of keys: one a line in
 * base64url. The first seals and all of them open, so that a new one is put before the old. One is drawn where there is
 * no file; whoever loses the file cannot open what was sealed. All processes of an installation need the same.
 */
export const openSecrets = async (
  keysFolder: string,
  randomBytes: (count: number) => Uint8Array,
): Promise<Secrets> => {
  const path = join(keysFolder, "sealing.key");
  const text = await privateKeyFile(path, () => `${Buffer.from(randomBytes(BYTES)).toString("base64url")}\n`);
  const [first, ...others] = text
    .toString("utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => Buffer.from(line, "base64url"));
  if (first === undefined || [first, ...others].some(({ length }) => length !== BYTES))
    throw new Error(`${path} must hold secrets of ${BYTES} bytes in base64url, one a line`);
  return [first, ...others];
};
