import readXlsxFile from "read-excel-file/node";
import type { OtherType, Sheet } from "../parsers.ts";
import { type CellValue, cellText } from "./cell-text.ts";
import { Refused } from "./refused.ts";
import { storedZip } from "./stored-zip.ts";
import { unpack, type ZipEntry, zipDirectory } from "./zip-directory.ts";

const MOST_UNPACKED = 64 * 2 ** 20;
/** Pictures in a workbook are large and are not unpacked; a claim beyond this is no workbook's. */
const MOST_CLAIMED = 512 * 2 ** 20;
const MOST_SHEETS = 20;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const LONGEST_NAME = 200;

/** All that the text of cells needs: no macros, pictures or links to elsewhere. */
const needed =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const other = (looksLike: OtherType): Refused => new Refused({ code: "other-type", looksLike });

/** Spreadsheets from before 2007, and newer ones behind a password, are kept in the same kind of box. */
const compound = (bytes: Uint8Array): Refused =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  )
    ? new Refused({ code: "encrypted" })
    : other("xls");

const kindOfZip = (bytes: Uint8Array, entries: readonly ZipEntry[]): OtherType => {
  const mark = entries.find(({ name }) => name === "mimetype");
  const said = mark === undefined ? "" : Buffer.from(unpack(bytes, mark, 200)).toString("latin1");
  return said.includes("opendocument.spreadsheet") ? "ods" : "zip";
};

/** No spreadsheet declares types or entities of its own; what does wants to grow while it is read. */
const hasDeclarations = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("<!");

/** A text may well hold a mark of XML's, in the one way to write it there. */
const isDeclared = (bytes: Uint8Array): boolean =>
  hasDeclarations(bytes) &&
  /<!(?!\[CDATA\[|--)/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));

const isSheet = /^xl\/worksheets\//;
const emptyCells = /<c\b[^<>]*\/>/g;
const emptyRows = /<row\b[^<>]*(?:\/>|><\/row>)/g;

/** Spreadsheets write out cells and rows that are empty but have a look, up to the millionth. */
const withoutEmpty = (sheet: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength)
      .toString("utf8")
      .replaceAll(emptyCells, "")
      .replaceAll(emptyRows, ""),
  );

const unpackNeeded = (bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  let left = MOST_UNPACKED;
  for (const entry of entries.filter(({ name }) => needed.test(name))) {
    // Two of one name: readers disagree about which is meant.
    if (files.has(entry.name)) throw new Refused({ code: "damaged" });
    const file = unpack(bytes, entry, left);
    if (isDeclared(file)) throw new Refused({ code: "damaged" });
    left -= file.byteLength;
    files.set(entry.name, isSheet.test(entry.name) ? withoutEmpty(file) : file);
  }
  return files;
};

const unpackWorkbook = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  if (beginsWith(bytes, COMPOUND)) throw compound(bytes);
  if (!beginsWith(bytes, ZIP)) throw other("unknown");
  const entries = zipDirectory(bytes);
  if (entries.reduce((sum, { claimed }) => sum + claimed, 0) > MOST_CLAIMED)
    throw new Refused({ code: "too-large" });
  if (!entries.some(({ name }) => name === "xl/workbook.xml")) throw other(kindOfZip(bytes, entries));
  return unpackNeeded(bytes, entries);
};

const rowsOf = (cells: readonly (readonly CellValue[])[]): string[][] => {
  const rows = cells.map((row) => row.map(cellText));
  for (const row of rows) while (row.at(-1) === "") row.pop();
  while (rows.at(-1)?.length === 0) rows.pop();
  if (rows.length > MOST_ROWS || rows.some(({ length }) => length > MOST_COLUMNS))
    throw new Refused({ code: "too-large" });
  return rows;
};

/** Reads a workbook's sheets. What it looks like inside is measured before a library sees it, and rewritten for that. */
export const readSheets = async (bytes: Uint8Array): Promise<{ readonly sheets: readonly Sheet[] }> => {
  const workbook = storedZip(unpackWorkbook(bytes));
  const read = await readXlsxFile(workbook);
  if (read.length > MOST_SHEETS) throw new Refused({ code: "too-large" });
  return {
    sheets: read.map(({ sheet, data }) => ({
      name: sheet.slice(0, LONGEST_NAME),
      rows: rowsOf(data as unknown as readonly (readonly CellValue[])[]),
    })),
  };
};
