import { createHmac, randomBytes } from "node:crypto";
import { BlockList, isIP } from "node:net";

/** Proxies that may say for whom they ask. */
export type Proxies = { readonly trusts: (address: string) => boolean };

/** Reads a list of addresses and CIDR ranges, or names the part that is neither. */
export const readProxies = (text: string): Proxies | { readonly wrong: string } => {
  const list = new BlockList();
  for (const part of text
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [address = "", bits, ...rest] = part.split("/");
    const version = isIP(address);
    const family = version === 6 ? "ipv6" : "ipv4";
    const most = version === 6 ? 128 : 32;
    if (
      version === 0 ||
      rest.length > 0 ||
      (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))
    )
      return { wrong: part };
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return {
    trusts: (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4"),
  };
};

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
