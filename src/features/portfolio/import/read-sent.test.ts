import { expect, test } from "vitest";
import { library } from "../../../../tests/kit/engine.ts";
import type { Parsers, Sheet } from "../../../services/parsers/parsers.ts";
import { readFile, readSent } from "./read-sent.ts";

const WORKBOOK = new Uint8Array([0x50, 0x4b]);

type Read = Awaited<ReturnType<Parsers["sheet"]>>;

const codeOf = async (read: Read): Promise<string> => {
  const parsers = { sheet: async () => read } as unknown as Parsers;
  const result = await readFile({ parsers, standards: library }, WORKBOOK);
  return result.ok ? "read" : result.refusal.code;
};

const sheet = (name: string, rows: number): Sheet => ({
  name,
  rows: [["Title", "Hours"], ...Array.from({ length: rows }, (_, at) => [`T${at}`, "1"])],
});

test.each([
  ["busy", "list-reader-busy"],
  ["too-large", "list-workbook-too-large"],
  ["too-long", "list-workbook-too-large"],
  ["damaged", "list-of-other-kind"],
] as const)("a workbook that is not read says why: %s", async (code, told) => {
  expect(await codeOf({ ok: false, refusal: { code } })).toBe(told);
});

test.each([
  [[5000], "read"],
  [[5001], "list-too-long"],
  [[3000, 2001], "list-workbook-too-large"],
] as const)("sheets of %j rows", async (rows, told) => {
  const sheets = rows.map((count, at) => sheet(`S${at}`, count));
  expect(await codeOf({ ok: true, value: { sheets } })).toBe(told);
});

test.each([
  [60, undefined],
  [63, 3],
])("of %i columns those beyond the sixtieth are counted", (columns, beyond) => {
  const line = Array.from({ length: columns }, (_, at) => `c${at}`).join(",");
  const read = readSent(`${line}\n${line},,\n`, library.vocabulary);
  expect(read.ok && read.value.source === "list" ? read.value.beyond : "not read").toBe(beyond);
});
