import { createHmac, randomBytes } from "node:crypto";
import { isIP } from "node:net";
import type { Proxies } from "../services/proxies.ts";

const plain = (address: string): string => (address.startsWith("::ffff:") ? address.slice(7) : address);

/**
 * The address of whoever asks: the peer's own, unless the peer is one of our proxies, in which case the nearest one in
 * X-Forwarded-For that is none of our proxies. What lies further left can be written by anybody.
 */
export const clientAddress = (peer: string, forwarded: string | undefined, proxies: Proxies): string => {
  const chain = (forwarded ?? "").split(",").map((part) => part.trim());
  let address = plain(peer);
  while (proxies.trusts(address)) {
    const next = plain(chain.pop() ?? "");
    if (isIP(next) === 0) break;
    address = next;
  }
  return address;
};

/** IPv6 clients own whole networks: the first 64 bits are one client. */
const network = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
};

/** Turns addresses into keys that say nothing; `secret` is the same for all processes of an installation. */
export const clientKeys =
  (secret: Uint8Array = randomBytes(32)) =>
  (address: string): string =>
    createHmac("sha256", secret).update(network(address)).digest("base64url").slice(0, 22);
