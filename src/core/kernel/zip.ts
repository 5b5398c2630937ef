import type { Instant } from "./instant.ts";

/** A file that goes into an archive. */
export type ZippedFile = { readonly name: string; readonly bytes: Uint8Array };

const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let rest = start;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The check sum of CRC-32, as ZIP and PNG have it. */
const crcOf = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

const fields = (...parts: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const made = new Uint8Array(parts.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(made.buffer);
  let at = 0;
  for (const [size, value] of parts) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return made;
};

/** A moment as ZIP writes it: by no zone, to two seconds. */
const timeOf = (at: Instant): readonly [time: number, date: number] => {
  const on = new Date(at);
  return [
    (on.getUTCHours() << 11) | (on.getUTCMinutes() << 5) | (on.getUTCSeconds() >> 1),
    (Math.max(0, on.getUTCFullYear() - 1980) << 9) | ((on.getUTCMonth() + 1) << 5) | on.getUTCDate(),
  ];
};

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const made = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.byteLength;
  }
  return made;
};

/** What is asked of whoever opens it: version 2.0, and names in UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;

/** Files as one ZIP archive, as they are, without making them smaller: for a few short ones. The same in gives the same out. */
export const zipOf = (files: readonly ZippedFile[], at: Instant): Uint8Array<ArrayBuffer> => {
  const [time, date] = timeOf(at);
  const bodies: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const called = new TextEncoder().encode(name);
    const size = bytes.byteLength;
    const told = [
      [2, VERSION],
      [2, UTF8],
      [2, 0],
      [2, time],
      [2, date],
      [4, crcOf(bytes)],
      [4, size],
      [4, size],
      [2, called.byteLength],
      [2, 0],
    ] as const;
    const body = [fields([4, 0x04034b50], ...told), called, bytes];
    bodies.push(...body);
    entries.push(
      fields([4, 0x02014b50], [2, VERSION], ...told, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      called,
    );
    offset += body.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
  const listed = entries.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const count = files.length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed],
    [4, offset],
    [2, 0],
  );
  return joined([...bodies, ...entries, end]);
};
