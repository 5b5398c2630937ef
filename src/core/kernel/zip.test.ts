import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { zipOf } from "./zip.ts";

const text = (said: string): Uint8Array => new TextEncoder().encode(said);

/** Reads an archive from its end, as programs do. */
const opened = (zip: Uint8Array) => {
  const view = new DataView(zip.buffer);
  const end = zip.byteLength - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const size = view.getUint32(at + 24, true);
    const named = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const begins = local + 30 + view.getUint16(local + 26, true);
    const bytes = zip.slice(begins, begins + size);
    expect(view.getUint32(at + 16, true)).toBe(crc32(bytes));
    const name = new TextDecoder().decode(zip.slice(at + 46, at + 46 + named));
    at += 46 + named;
    return [name, new TextDecoder().decode(bytes)];
  });
};

test("an archive holds what was put into it, by name and with its check sum", () => {
  const files = [
    ["formación.csv", "Título,Día\r\n"],
    ["empty.csv", ""],
    ["b.csv", "x".repeat(70_000)],
  ] as const;
  const zip = zipOf(
    files.map(([name, said]) => ({ name, bytes: text(said) })),
    Date.UTC(2026, 10, 22, 17, 30),
  );
  expect(opened(zip)).toEqual(files);
});

test("an archive of nothing is one", () => {
  expect(opened(zipOf([], 0))).toEqual([]);
});
