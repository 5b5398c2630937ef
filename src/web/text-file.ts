const ENCODINGS = [
  { begins: [0xef, 0xbb, 0xbf], name: "utf-8" },
  { begins: [0xff, 0xfe], name: "utf-16le" },
  { begins: [0xfe, 0xff], name: "utf-16be" },
] as const;

/**
 * The text of a file that somebody chose. Programs say in the first bytes how it is written, or it is UTF-8; what is not
 * was written by a spreadsheet on Windows.
 */
export const textOf = (bytes: Uint8Array): string => {
  const named = ENCODINGS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (named !== undefined) return new TextDecoder(named.name).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
