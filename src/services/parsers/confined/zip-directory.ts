import { inflateRawSync } from "node:zlib";
import { Refused } from "./refused.ts";

/** A file in an archive, as the archive's directory tells of it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  /** What it claims to be once it is unpacked. */
  readonly claimed: number;
  /** Where its own head begins. */
  readonly at: number;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 2000;

const damaged = (): Refused => new Refused({ code: "damaged" });

const endOf = (zip: DataView): number => {
  const last = zip.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (zip.getUint32(at, true) === END) return at;
  throw damaged();
};

const entryAt = (zip: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (at + ENTRY_SIZE > zip.byteLength || zip.getUint32(at, true) !== ENTRY) throw damaged();
  const length = zip.getUint16(at + 28, true);
  const next = at + ENTRY_SIZE + length + zip.getUint16(at + 30, true) + zip.getUint16(at + 32, true);
  if (next > zip.byteLength) throw damaged();
  const name = Buffer.from(zip.buffer, zip.byteOffset + at + ENTRY_SIZE, length).toString("utf8");
  return {
    next,
    entry: {
      name,
      isEncrypted: (zip.getUint16(at + 8, true) & 1) === 1,
      method: zip.getUint16(at + 10, true),
      packed: zip.getUint32(at + 20, true),
      claimed: zip.getUint32(at + 24, true),
      at: zip.getUint32(at + 42, true),
    },
  };
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the directory of an archive; unpacks nothing. */
export const zipDirectory = (bytes: Uint8Array): readonly ZipEntry[] => {
  const zip = viewOf(bytes);
  if (zip.byteLength < END_SIZE) throw damaged();
  const end = endOf(zip);
  const count = zip.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refused({ code: "too-large" });
  const entries: ZipEntry[] = [];
  let at = zip.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    const { entry, next } = entryAt(zip, at);
    entries.push(entry);
    at = next;
  }
  return entries;
};

const packedBytes = (bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array => {
  const zip = viewOf(bytes);
  if (at + LOCAL_SIZE > zip.byteLength || zip.getUint32(at, true) !== LOCAL) throw damaged();
  const from = at + LOCAL_SIZE + zip.getUint16(at + 26, true) + zip.getUint16(at + 28, true);
  if (from + packed > zip.byteLength) throw damaged();
  return bytes.subarray(from, from + packed);
};

const STORED = 0;
const DEFLATED = 8;

const isTooLong = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/** Unpacks one file. Stops at `most` bytes, whatever the directory claims. */
export const unpack = (bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array => {
  if (entry.isEncrypted) throw new Refused({ code: "encrypted" });
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) {
    if (packed.byteLength > most) throw new Refused({ code: "too-large" });
    return packed;
  }
  if (entry.method !== DEFLATED) throw damaged();
  if (most < 1) throw new Refused({ code: "too-large" });
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    throw isTooLong(error) ? new Refused({ code: "too-large" }) : damaged();
  }
};
