import { type Packed, zipFile } from "./zip-file.ts";

const workbook = (sheets: number): string =>
  `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${Array.from(
    { length: sheets },
    (_, at) => `<sheet name="Sheet ${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  ).join("")}</sheets></workbook>`;

const relations = (sheets: number): string =>
  `<Relationships>${Array.from(
    { length: sheets },
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  ).join("")}</Relationships>`;

/** One style for numbers, one for days, one for a time. */
const styles =
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/></cellXfs></styleSheet>';

/** What is in a workbook: the rows of each sheet as XML, and the texts that they share. */
export type WorkbookParts = {
  readonly sheets: readonly string[];
  readonly shared?: string;
  readonly further?: readonly Packed[];
  readonly claimed?: number;
  readonly isEncrypted?: boolean;
};

/** A workbook as spreadsheets write it, of hand-made rows. */
export const workbookFile = ({ sheets, shared, further = [], ...lie }: WorkbookParts): Buffer =>
  zipFile([
    { name: "[Content_Types].xml", bytes: "<Types/>" },
    { name: "xl/workbook.xml", bytes: workbook(sheets.length) },
    { name: "xl/_rels/workbook.xml.rels", bytes: relations(sheets.length) },
    { name: "xl/styles.xml", bytes: styles },
    ...(shared === undefined ? [] : [{ name: "xl/sharedStrings.xml", bytes: shared }]),
    ...sheets.map((rows, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      bytes: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ...lie,
    })),
    ...further,
  ]);

const columnName = (column: number): string =>
  (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A row of numbers. */
export const numberRow = (row: number, cells: readonly number[]): string =>
  `<row r="${row}">${cells.map((value, at) => `<c r="${columnName(at)}${row}"><v>${value}</v></c>`).join("")}</row>`;

/** A cell of text that stands in it. */
export const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

const compound = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(1024),
]);

/** The sheets that are refused, and how. */
export const hostileSheets = {
  "an old spreadsheet": () => compound,
  "a spreadsheet with a password": () =>
    Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(512)]),
  "an OpenDocument": () =>
    zipFile([
      { name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet", isStored: true },
      { name: "content.xml", bytes: "<office/>" },
    ]),
  "an archive": () => zipFile([{ name: "word/document.xml", bytes: "<w/>" }]),
  "a sheet that unpacks to 100 MB and claims 100 bytes": () =>
    workbookFile({ sheets: [" ".repeat(100 * 2 ** 20)], claimed: 100 }),
  "a thousand archives of 10 MB": () =>
    workbookFile({
      sheets: [numberRow(1, [1])],
      further: Array.from({ length: 1000 }, (_, at) => ({
        name: `xl/embeddings/inner${at}.zip`,
        bytes: "0",
        claimed: 10 * 2 ** 20,
      })),
    }),
  "three thousand parts": () =>
    workbookFile({
      sheets: [numberRow(1, [1])],
      further: Array.from({ length: 3000 }, (_, at) => ({ name: `xl/part${at}.xml`, bytes: "" })),
    }),
  "texts that laugh a billion times": () =>
    workbookFile({
      sheets: ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
      shared: `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${"bcdefghij"[at]} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}]><sst><si><t>&j;</t></si></sst>`,
    }),
  "two sheets of one name": () =>
    workbookFile({
      sheets: [numberRow(1, [1])],
      further: [{ name: "xl/worksheets/sheet1.xml", bytes: "<worksheet/>" }],
    }),
  "a sheet with a password of the archive": () =>
    workbookFile({ sheets: [numberRow(1, [1])], isEncrypted: true }),
  "half a workbook": () => {
    const whole = workbookFile({ sheets: [numberRow(1, [1, 2, 3])] });
    return whole.subarray(0, whole.byteLength / 2);
  },
  "too many rows": () =>
    workbookFile({ sheets: [Array.from({ length: 20_001 }, (_, at) => numberRow(at + 1, [1])).join("")] }),
  "too many columns": () =>
    workbookFile({
      sheets: [
        numberRow(
          1,
          Array.from({ length: 201 }, () => 1),
        ),
      ],
    }),
  "too many sheets": () => workbookFile({ sheets: Array.from({ length: 21 }, () => numberRow(1, [1])) }),
} as const satisfies Record<string, () => Buffer>;
