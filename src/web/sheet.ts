import { no, type Result, yes } from "../core/kernel/result.ts";
import type { SheetRow } from "../core/register/import/sheet.ts";
import type { RegisterRefusal } from "../core/register/refusal.ts";
import { readCsv } from "../services/csv-rows.ts";

/** What the first bytes of a workbook, an old workbook, a PDF or a page look like when they are read as text. */
const OTHER_KINDS = ["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "%PDF", "<"] as const;

/** Reads the rows of a list that was chosen or pasted, as comma-separated values. */
export const readSheet = (text: string, most: number): Result<readonly SheetRow[], RegisterRefusal> => {
  if (OTHER_KINDS.some((begins) => text.trimStart().startsWith(begins)))
    return no({ code: "sheet-of-other-kind" });
  const read = readCsv(text, most);
  if ("rows" in read) return yes(read.rows);
  return read.wrong === "too-long"
    ? no({ code: "sheet-too-long", most: most - 1 })
    : no({ code: "sheet-not-read", line: read.line });
};
