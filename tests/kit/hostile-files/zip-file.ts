import { crc32, deflateRawSync } from "node:zlib";

/** A file to be packed; what its head claims may be a lie. */
export type Packed = {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly claimed?: number;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
};

/** Writes an archive as told, with its lies. */
export const zipFile = (files: readonly Packed[]): Buffer => {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, claimed, isStored = false, isEncrypted = false } of files) {
    const content = Buffer.from(bytes as string);
    const packed = isStored ? content : deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    head.writeUInt16LE(isStored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.byteLength, 14);
    head.writeUInt32LE(claimed ?? content.byteLength, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), head, place, Buffer.from(name));
    const written = [Buffer.from("PK\x03\x04", "latin1"), head, Buffer.from(name), packed];
    pieces.push(...written);
    at += Buffer.concat(written).byteLength;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.byteLength, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, list, end]);
};
