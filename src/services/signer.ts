import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { privateKeyFile, publicKeyFile } from "./key-files.ts";

/** Signs with the installation's own key (Ed25519). */
export type Signer = {
  /** Names the public key: the first 16 hexadecimal digits of the SHA-256 of its SPKI in DER. */
  readonly key: string;
  /** A signature in base64url. */
  readonly sign: (bytes: Uint8Array) => string;
};

/** Public keys that are trusted, by the names that signatures give. */
export type KeyRing = ReadonlyMap<string, KeyObject>;

const nameOf = (publicKey: KeyObject): string =>
  createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16);

const newKey = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();

/** A signer of a private key in PEM. Throws where it is none of Ed25519. */
export const signerOf = (pem: string | Buffer): Signer => {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== "ed25519") throw new Error("a signing key must be of Ed25519");
  return {
    key: nameOf(createPublicKey(privateKey)),
    sign: (bytes) => sign(null, bytes, privateKey).toString("base64url"),
  };
};

/** Where the keys of an installation lie. */
export const keysIn = (dataFolder: string): string => join(dataFolder, "keys");

const PUBLIC = /^audit-[0-9a-f]{16}\.pub\.pem$/;

/**
 * The signer of a folder of keys; its private key is made at the first start. The public key is written beside it,
 * under its name, and stays when the private one is replaced: what it signed can still be verified.
 */
export const openSigner = async (keysFolder: string): Promise<Signer> => {
  const pem = await privateKeyFile(join(keysFolder, "audit-signing.pem"), newKey);
  const signer = signerOf(pem);
  const publicPem = createPublicKey(pem).export({ type: "spki", format: "pem" }).toString();
  await publicKeyFile(join(keysFolder, `audit-${signer.key}.pub.pem`), publicPem);
  return signer;
};

/** The key ring of public keys in PEM. Throws where a text is no key of Ed25519. */
export const keyRingOf = (pems: readonly (string | Buffer)[]): KeyRing =>
  new Map(
    pems.map((pem) => {
      const key = createPublicKey(pem);
      if (key.asymmetricKeyType !== "ed25519") throw new Error("a key must be of Ed25519");
      return [nameOf(key), key];
    }),
  );

/** The public keys of a folder of keys; none where the folder is not there. */
export const readKeyRing = async (keysFolder: string): Promise<KeyRing> => {
  const names = await readdir(keysFolder).catch(() => []);
  const paths = names.filter((name) => PUBLIC.test(name)).map((name) => join(keysFolder, name));
  return keyRingOf(await Promise.all(paths.map(async (path) => readFile(path))));
};

/** What a signature in base64url is worth. */
export const checkWith =
  (keys: KeyRing) =>
  (name: string, signed: Uint8Array, signature: string): "good" | "bad" | "unknown-key" => {
    const key = keys.get(name);
    if (key === undefined) return "unknown-key";
    return verify(null, signed, key, Buffer.from(signature, "base64url")) ? "good" : "bad";
  };
