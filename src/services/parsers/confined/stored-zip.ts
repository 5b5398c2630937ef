import { crc32 } from "node:zlib";

const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;

type Part = { readonly name: Uint8Array; readonly bytes: Uint8Array; readonly at: number };

const common = ({ name, bytes }: Part): Buffer => {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(NAMES_ARE_UTF8, 2);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(bytes.byteLength, 14);
  head.writeUInt32LE(bytes.byteLength, 18);
  head.writeUInt16LE(name.byteLength, 22);
  return head;
};

const local = (part: Part): Uint8Array[] => [Buffer.from("PK\x03\x04"), common(part), part.name, part.bytes];

const central = (part: Part): Uint8Array[] => {
  const version = Buffer.from([VERSION, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(part.at, 10);
  return [Buffer.from("PK\x01\x02"), version, common(part), rest, part.name];
};

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Writes an archive in which nothing is packed, so that whoever reads it can only find what was put in. */
export const storedZip = (files: ReadonlyMap<string, Uint8Array>): Buffer => {
  const pieces: Uint8Array[] = [];
  const parts: Part[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const part = { name: Buffer.from(name), bytes, at };
    const written = local(part);
    parts.push(part);
    pieces.push(...written);
    at += sizeOf(written);
  }
  const directory = parts.flatMap(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(sizeOf(directory), 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, ...directory, end]);
};
