import { createHash, randomBytes, randomInt, randomUUID } from "node:crypto";
import type { Id } from "../core/kernel/ids.ts";

/** Where chance comes from. */
export type Ids = {
  /** A new id. */
  readonly id: <Kind extends string>() => Id<Kind>;
  /** 256 bits for a link or a session, in base64url. */
  readonly token: () => string;
  /** Decimal digits, each equally likely. */
  readonly digits: (count: number) => string;
  /** Random bytes, for salts and nonces. */
  readonly bytes: (count: number) => Uint8Array;
};

/** The operating system's chance. */
export const systemIds: Ids = {
  id: <Kind extends string>() => randomUUID() as Id<Kind>,
  token: () => randomBytes(32).toString("base64url"),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(""),
  bytes: (count) => randomBytes(count),
};

/** The same ids in the same order for the same seed: only for tests. */
export const seededIds = (seed: string): Ids => {
  let drawn = 0;
  const next = (): Buffer => createHash("sha256").update(`${seed} ${drawn++}`).digest();
  return {
    id: <Kind extends string>() => {
      const hex = next().toString("hex");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id<Kind>;
    },
    token: () => next().toString("base64url"),
    digits: (count) => Array.from({ length: count }, () => (next()[0] ?? 0) % 10).join(""),
    bytes: (count) => {
      const bytes = new Uint8Array(count);
      for (let at = 0; at < count; at += 32) bytes.set(next().subarray(0, Math.min(32, count - at)), at);
      return bytes;
    },
  };
};
