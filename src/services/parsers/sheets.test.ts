import { afterAll, describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import {
  hostileSheets,
  numberRow,
  textCell,
  workbookFile,
} from "../../../tests/kit/hostile-files/sheet-files.ts";
import { makeParsers } from "./make-parsers.ts";

const parsers = makeParsers();
afterAll(async () => parsers.close());

const rowsOf = async (bytes: Uint8Array) => {
  const read = await parsers.sheet(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.sheets.map(({ rows }) => rows);
};

test("four hundred trainings come as they were written", async () => {
  const trainings = Array.from({ length: 400 }, (_, at) => ({
    title: `Training ${at} — niñez & más <1>`,
    date: new Date(Date.UTC(2021, 5, 1 + at)),
    hours: at / 4,
  }));
  const written = await writeXlsxFile([
    ["Title", "Date", "Hours"],
    ...trainings.map(({ title, date, hours }) => [
      { type: String, value: title },
      { type: Date, value: date, format: "mm/dd/yyyy" },
      { type: Number, value: hours },
    ]),
  ]).toBuffer();
  expect(await rowsOf(written)).toStrictEqual([
    [
      ["Title", "Date", "Hours"],
      ...trainings.map(({ title, date, hours }) => [title, date.toISOString().slice(0, 10), String(hours)]),
    ],
  ]);
});

describe("a cell", () => {
  test.each([
    ['<c r="A1"><v>6.5</v></c>', "6.5"],
    ['<c r="A1"><v>0.30000000000000004</v></c>', "0.3"],
    ['<c r="A1"><v>1E3</v></c>', "1000"],
    ['<c r="A1" s="1"><v>44377</v></c>', "2021-06-30"],
    ['<c r="A1" s="3"><v>44377.59375</v></c>', "2021-06-30 14:15"],
    ['<c r="A1" s="2"><v>0.0625</v></c>', "01:30"],
    ['<c r="A1" t="d"><v>2021-06-30</v></c>', "2021-06-30"],
    ['<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ['<c r="A1" t="b"><v>0</v></c>', "FALSE"],
    ['<c r="A1" t="s"><v>1</v></c>', "from the shared ones"],
    ['<c r="A1" t="inlineStr"><is><r><t>in </t></r><r><t>pieces</t></r></is></c>', "in pieces"],
    ['<c r="A1"><f>HYPERLINK("http://127.0.0.1/","x")</f><v>7</v></c>', "7"],
    ['<c r="A1" t="str"><f>A2&amp;A3</f><v>kept</v></c>', "kept"],
    [textCell("A1", "=1+1"), "=1+1"],
  ])("%s reads %s", async (cell, text) => {
    const shared = "<sst><si><t>none</t></si><si><t>from the shared ones</t></si></sst>";
    const file = workbookFile({ sheets: [`<row r="1">${cell}</row>`], shared });
    expect(await rowsOf(file)).toStrictEqual([[[text]]]);
  });
});

test("what a spreadsheet could not compute is empty", async () => {
  const row = `<row r="1"><c r="A1" t="e"><v>#N/A</v></c>${textCell("B1", "there")}</row>`;
  expect(await rowsOf(workbookFile({ sheets: [row] }))).toStrictEqual([[["", "there"]]]);
});

test("cells that were merged stand in the first; empty ones between are kept, after the last are not", async () => {
  const rows = `<row r="2">${textCell("B2", "Both")}<c r="C2"/><c r="D2"><v>1</v></c><c r="E2" s="1"/></row><row r="4"/>`;
  expect(await rowsOf(workbookFile({ sheets: [rows] }))).toStrictEqual([[[], ["", "Both", "", "1"]]]);
});

test("every sheet comes with its name", async () => {
  const read = await parsers.sheet(workbookFile({ sheets: [numberRow(1, [1]), "", numberRow(1, [2])] }));
  expect(read).toStrictEqual({
    ok: true,
    value: {
      sheets: [
        { name: "Sheet 1", rows: [["1"]] },
        { name: "Sheet 2", rows: [] },
        { name: "Sheet 3", rows: [["2"]] },
      ],
    },
  });
});

test("a million empty rows are none", async () => {
  const empty = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 2}"/>`).join("");
  expect(await rowsOf(workbookFile({ sheets: [numberRow(1, [1]) + empty] }))).toStrictEqual([[["1"]]]);
});

const refusals: { readonly [name in keyof typeof hostileSheets]: object } = {
  "an old spreadsheet": { code: "other-type", looksLike: "xls" },
  "a spreadsheet with a password": { code: "encrypted" },
  "an OpenDocument": { code: "other-type", looksLike: "ods" },
  "an archive": { code: "other-type", looksLike: "zip" },
  "a sheet that unpacks to 100 MB and claims 100 bytes": { code: "too-large" },
  "a thousand archives of 10 MB": { code: "too-large" },
  "three thousand parts": { code: "too-large" },
  "texts that laugh a billion times": { code: "damaged" },
  "two sheets of one name": { code: "damaged" },
  "a sheet with a password of the archive": { code: "encrypted" },
  "half a workbook": { code: "damaged" },
  "too many rows": { code: "too-large" },
  "too many columns": { code: "too-large" },
  "too many sheets": { code: "too-large" },
};

test.each(Object.entries(hostileSheets))("%s is refused", async (name, make) =>
  expect(await parsers.sheet(make())).toStrictEqual({
    ok: false,
    refusal: refusals[name as keyof typeof hostileSheets],
  }),
);

test.each(["", "Title,Date\n", "%PDF-1.7", "\u00ff\u00d8\u00ff", "PK\u0003\u0004"])(
  "what is no spreadsheet (%j) is refused",
  async (text) => {
    const read = await parsers.sheet(Buffer.from(text, "latin1"));
    expect(read.ok ? "read" : read.refusal.code).toMatch(/^(other-type|damaged)$/);
  },
);
