import { type Instant, MINUTE, SECOND } from "../kernel/instant.ts";

/** How far the clock of whoever signs may be from ours: what is older cannot be sent again by somebody who saw it. */
const SIGNED_FOR = 5 * MINUTE;

/** What a signature says: the second at which it was made, as it was written, and what proves it. */
export type Signature = { readonly at: string; readonly mac: string };

const SIGNATURE = /^t=(\d{1,12}),\s*v1=([0-9a-f]{64})$/;

/** Reads `t=<seconds since 1970>,v1=<HMAC-SHA256 in hexadecimal digits>`; undefined where it is none. */
export const readSignature = (text: string): Signature | undefined => {
  const [, at, mac] = SIGNATURE.exec(text.trim()) ?? [];
  return at === undefined || mac === undefined ? undefined : { at, mac };
};

/** True where a signature was made about now. */
export const isOfNow = ({ at }: Pick<Signature, "at">, now: Instant): boolean =>
  Math.abs(Number(at) * SECOND - now) <= SIGNED_FOR;
