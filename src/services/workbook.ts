import { unzipSync, zipSync } from "fflate";
import type { Sheet, SheetData } from "write-excel-file/node";

/** A cell of a workbook: a text is never a formula, a day is a real day, a number a real number. */
export type WorkbookCell =
  | { readonly as: "text"; readonly text: string }
  /** As 2021-06-30. */
  | { readonly as: "day"; readonly day: string }
  | { readonly as: "number"; readonly number: number };

/** A sheet of a workbook, with a row of headings that stays in view. */
export type WorkbookSheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
};

/** Writes sheets as an XLSX. */
export type WriteWorkbook = (sheets: readonly WorkbookSheet[]) => Promise<Uint8Array>;

/** What a spreadsheet takes in one cell. */
const LONGEST_CELL = 32_000;

const WIDTHS = { least: 10, most: 60 } as const;

// XML holds none of these, and a spreadsheet refuses a file with them.
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

const cellOf = (cell: WorkbookCell): SheetData[number][number] => {
  switch (cell.as) {
    case "day":
      return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: "yyyy-mm-dd" };
    case "number":
      return { type: Number, value: cell.number };
    case "text":
      return cell.text === ""
        ? null
        : {
            type: String,
            value: cell.text.replaceAll(UNWRITABLE, "").toWellFormed().slice(0, LONGEST_CELL),
            wrap: true,
          };
  }
};

const lengthOf = (cell: WorkbookCell | undefined): number =>
  cell === undefined ? 0 : cell.as === "text" ? cell.text.length : 10;

const widthOf = ({ headings, rows }: WorkbookSheet, column: number): number => {
  const longest = Math.max(
    (headings[column] ?? "").length,
    ...rows.slice(0, 200).map((row) => lengthOf(row[column])),
  );
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
};

// A spreadsheet takes 31 characters, and none of these.
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31);

/** Two workbooks of the same sheets are the same: their parts bear no moment of this machine, but the first day of a ZIP. */
const MADE = new Date(1980, 0, 1);

/** Writes sheets as an XLSX, in this process: what is written is ours. */
export const writeWorkbook: WriteWorkbook = async (sheets) => {
  const { default: write } = await import(/* slow: few requests write one */ "write-excel-file/node");
  const made = sheets.map(
    (sheet): Sheet<never> => ({
      sheet: sheetName(sheet.name),
      data: [
        sheet.headings.map((heading) => ({
          type: String,
          value: heading,
          fontWeight: "bold" as const,
          wrap: true,
        })),
        ...sheet.rows.map((row) => row.map(cellOf)),
      ] as SheetData,
      columns: sheet.headings.map((_, column) => ({ width: widthOf(sheet, column) })),
      stickyRowsCount: 1,
    }),
  );
  const written = new Uint8Array(await write(made as never).toBuffer());
  return zipSync(unzipSync(written), { mtime: MADE });
};
