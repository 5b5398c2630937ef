import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { DeliveryId } from "../core/messages/ids.ts";
import type { ReturnPaths } from "../core/messages/return-path.ts";
import type { Secrets } from "./installation-secrets.ts";

/** What is set up for mail that comes back; what is undefined is not. */
export type Returns = {
  /** Every mail has a return path of its own. */
  readonly paths: ReturnPaths | undefined;
  /** Whether somebody who knows the secret put this under `at.body`. */
  readonly isSigned: ((at: string, body: Uint8Array, mac: string) => boolean) | undefined;
};

const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

const LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

/** 80 bits in 16 letters and digits: more than anybody can try by mail, and short enough for an address. */
const macWith = (key: Uint8Array, id: DeliveryId): string => {
  const digest = createHmac("sha256", key).update(id).digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: 16 }, (_, at) => LETTERS[Number((bits >> BigInt(75 - 5 * at)) & 31n)]).join("");
};

/** Return paths keyed by an installation's secrets: the first makes them, all are known again. */
export const returnPathsAt = (domain: string, secrets: Secrets): ReturnPaths => {
  const [first, ...earlier] = secrets.map(
    (secret) => new Uint8Array(hkdfSync("sha256", secret, "", "attune return paths 1", 32)),
  );
  if (first === undefined) throw new Error("there is no secret");
  return {
    domain,
    macOf: (id) => macWith(first, id),
    isMacOf: (id, text) =>
      // All are asked, so that the time tells nothing of which one it was.
      [first, ...earlier].filter((key) => isSame(Buffer.from(macWith(key, id)), Buffer.from(text))).length >
      0,
  };
};

/** The signature of a body at a moment, in hexadecimal digits: HMAC-SHA256 over `at.body`. */
export const signatureOf = (secret: string, at: string, body: Uint8Array): string =>
  createHmac("sha256", secret).update(`${at}.`).update(body).digest("hex");

/** What an installation is told of it by its environment. */
export type ReturnSettings = { readonly domain: string | undefined; readonly secret: string | undefined };

/** Sets up what the settings name. */
export const makeReturns = ({ domain, secret }: ReturnSettings, secrets: Secrets): Returns => ({
  paths: domain === undefined ? undefined : returnPathsAt(domain, secrets),
  isSigned:
    secret === undefined
      ? undefined
      : (at, body, mac) => isSame(Buffer.from(signatureOf(secret, at, body)), Buffer.from(mac)),
});
