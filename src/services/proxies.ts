import { BlockList, isIP } from "node:net";

/** Proxies that may say for whom they ask. */
export type Proxies = {
  readonly trusts: (address: string) => boolean;
  /** True where none of them is on another machine. */
  readonly areLocal: boolean;
};

const isPart = (address: string, bits: string | undefined): boolean => {
  const version = isIP(address);
  if (version === 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32));
};

/** Reads a list of addresses and CIDR ranges between commas, or names the part that is neither. */
export const readProxies = (text: string): Proxies | { readonly wrong: string } => {
  const list = new BlockList();
  let areLocal = true;
  for (const part of text.split(",").map((each) => each.trim())) {
    if (part === "") continue;
    const [address = "", bits, ...rest] = part.split("/");
    if (rest.length > 0 || !isPart(address, bits)) return { wrong: part };
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
    areLocal &&= /^(127\.|::1$)/.test(address);
  }
  return {
    areLocal,
    trusts: (address) => {
      const version = isIP(address);
      return version !== 0 && list.check(address, version === 6 ? "ipv6" : "ipv4");
    },
  };
};
