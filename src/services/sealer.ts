import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto";

/** Keeps secrets that must be read again: sealed with a key that is not in the database. */
export type Sealer = {
  /** Seals a text for one purpose; it opens for no other. */
  readonly seal: (purpose: string, text: string) => string;
  /** Opens what was sealed; undefined where it was not sealed here, for another purpose, or was changed. */
  readonly open: (purpose: string, sealed: string) => string | undefined;
};

const NONCE = 12;
const TAG = 16;

type Key = { readonly name: string; readonly bytes: Buffer };

/** A key for sealing and a short name by which sealed texts say which key they need. */
const keyOf = (secret: Uint8Array): Key => {
  const derived = Buffer.from(hkdfSync("sha256", secret, "", "attune sealer 1", 36));
  return { name: derived.subarray(32).toString("hex"), bytes: derived.subarray(0, 32) };
};

/**
 * Makes a sealer (AES-256-GCM) of secrets of 32 random bytes: the first seals, all of them open, so that a new secret
 * can be put before an old one.
 */
export const makeSealer = (
  secrets: readonly [Uint8Array, ...(readonly Uint8Array[])],
  randomBytes: (count: number) => Uint8Array,
): Sealer => {
  const first = keyOf(secrets[0]);
  const keys = new Map([first, ...secrets.slice(1).map(keyOf)].map((key) => [key.name, key]));
  return {
    seal: (purpose, text) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", first.bytes, nonce).setAAD(Buffer.from(purpose));
      const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${first.name}.${sealed.toString("base64url")}`;
    },
    open: (purpose, sealed) => {
      const [name = "", content = ""] = sealed.split(".");
      const key = keys.get(name);
      const bytes = Buffer.from(content, "base64url");
      if (key === undefined || bytes.length < NONCE + TAG) return undefined;
      const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, NONCE))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(-TAG));
      try {
        const text = decipher.update(bytes.subarray(NONCE, -TAG));
        return Buffer.concat([text, decipher.final()]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
};
