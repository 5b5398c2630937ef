import { parseId } from "../kernel/ids.ts";
import type { DeliveryId } from "./ids.ts";

/**
 * Where a mail comes back to: an address of its own, so that what comes back names the one mail that it is about whatever
 * else it says.
 */
export type ReturnPaths = {
  /** What follows the @, in lower case. */
  readonly domain: string;
  /** What nobody else can make of a delivery's id: letters and digits in lower case. */
  readonly macOf: (id: DeliveryId) => string;
  /** Whether a text is what {@link ReturnPaths.macOf} makes of an id, now or with an earlier secret. */
  readonly isMacOf: (id: DeliveryId, text: string) => boolean;
};

const START = "bounce+";
const PATH = /^bounce\+([0-9a-f-]{36})\.([0-9a-z]{8,20})$/;

/** The envelope sender of a mail: `bounce+<delivery>.<mac>@<domain>`, of which 64 characters at most stand before the @. */
export const returnPathOf = ({ domain, macOf }: ReturnPaths, id: DeliveryId): string =>
  `${START}${id}.${macOf(id)}@${domain}`;

/** What an address is: one of ours, with the delivery that it names; one that only looks so; or somebody else's. */
export type ReadPath =
  | { readonly is: "ours"; readonly delivery: DeliveryId }
  | { readonly is: "forged" }
  | { readonly is: "other" };

/**
 * Reads a return path as it comes back. Mail servers may change the case of letters, so it does not matter. Other
 * addresses of our domain may be anybody's; one that begins like a return path and was not made by us is forged.
 */
export const readReturnPath = (paths: ReturnPaths, address: string): ReadPath => {
  const text = address.trim().toLowerCase();
  const at = text.lastIndexOf("@");
  if (text.slice(at + 1) !== paths.domain || !text.startsWith(START)) return { is: "other" };
  const [, idText = "", mac = ""] = PATH.exec(text.slice(0, at)) ?? [];
  const id = parseId<"delivery">(idText);
  return id !== undefined && paths.isMacOf(id, mac) ? { is: "ours", delivery: id } : { is: "forged" };
};
