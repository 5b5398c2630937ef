const encoder = new TextEncoder();

/** A text in UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** What a hexadecimal digit stands for, by its character code: `0` to `9`, `A` to `F`, `a` to `f`. */
const digit = (code: number): number => (code & 15) + (code > 57 ? 9 : 0);

/** The bytes of a text in hexadecimal; a UUID's hyphens are passed over. The text must be nothing else. */
export const fromHex = (hex: string): Uint8Array => {
  const digits = hex.replaceAll("-", "");
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = (digit(digits.charCodeAt(at * 2)) << 4) | digit(digits.charCodeAt(at * 2 + 1));
  return bytes;
};

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Bytes in hexadecimal. */
export const toHex = (bytes: Uint8Array): string => {
  let hex = "";
  for (const byte of bytes) hex += pairs[byte];
  return hex;
};

const LEAST = -(2n ** 63n);

/** A whole number in 8 bytes, the highest first; for what is none, the least there is, which no row can have. */
export const eightBytes = (number: number): Uint8Array => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, Number.isInteger(number) ? BigInt(number) : LEAST);
  return bytes;
};

/** Bytes one after the other. */
export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  let length = 0;
  for (const part of parts) length += part.length;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** True for the same bytes. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
