import { decompose } from "../../../core/import/decompose.ts";
import type { ImportContent, NamedList } from "../../../core/import/import.ts";
import { listOfRows } from "../../../core/import/list-of-rows.ts";
import type { List } from "../../../core/import/matching.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import type { Vocabulary } from "../../../core/portfolio/fields.ts";
import { readPortfolio } from "../../../core/portfolio/read-portfolio.ts";
import type { Parsers, Sheet } from "../../../services/parsers/parsers.ts";
import type { World } from "../../../store/world.ts";
import { readSheet } from "../../../web/sheet.ts";
import { textOf } from "../../../web/text-file.ts";
import { LONGEST } from "./import.form.ts";

/** The most rows that are brought in at once, the headings aside. */
const MOST_ROWS = 5000;

const readText = (text: string): Result<List, ImportRefusal> => {
  const sheet = readSheet(text, MOST_ROWS + 1);
  if (sheet.ok) return listOfRows(sheet.value);
  const { refusal } = sheet;
  if (refusal.code === "sheet-too-long") return no({ code: "list-too-long", most: MOST_ROWS });
  if (refusal.code === "sheet-not-read") return no({ code: "list-not-read", line: refusal.line });
  return no({ code: "list-of-other-kind" });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const readDocument = (text: string, vocabulary: Vocabulary): Result<ImportContent, ImportRefusal> => {
  const document = parsed(text);
  if (typeof document !== "object" || document === null || Array.isArray(document))
    return no({ code: "document-not-read", place: null });
  const read = readPortfolio(document, vocabulary);
  if (read.ok) return yes({ source: "document", ...decompose({ ...document }, vocabulary) });
  const [first] = read.refusal;
  const isPortfolio = "format" in document && document.format === "attune.portfolio/1";
  return no({ code: "document-not-read", place: isPortfolio ? (first?.pointer ?? null) : null });
};

/** Fewer characters than this are read, wherever they come from. */
const tooLarge = { code: "list-too-large", most: LONGEST } as const;

/** What was sent, by what it is: a document where it begins like one, otherwise a list. */
export const readSent = (text: string, vocabulary: Vocabulary): Result<ImportContent, ImportRefusal> => {
  if (text.trimStart().startsWith("{")) return readDocument(text, vocabulary);
  if (text.length > LONGEST) return no(tooLarge);
  const list = readText(text);
  return list.ok ? yes({ source: "list", ...list.value }) : list;
};

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A workbook keeps a text once that stands in thousands of cells: it is counted as often as it stands there. */
const charactersIn = (sheets: readonly Sheet[]): number =>
  sheets.reduce(
    (all, { rows }) =>
      rows.reduce((sum, cells) => cells.reduce((more, { length }) => more + length, sum), all),
    0,
  );

/** The sheets of a workbook that hold rows, the longest as the list and the others beside it. */
const readWorkbook = async (
  parsers: Parsers,
  bytes: Uint8Array,
): Promise<Result<ImportContent, ImportRefusal>> => {
  const read = await parsers.sheet(bytes);
  if (!read.ok) {
    const { code } = read.refusal;
    if (code === "too-large" || code === "too-long") return no({ code: "list-workbook-too-large" });
    return no({ code: code === "busy" ? "list-reader-busy" : "list-of-other-kind" });
  }
  if (charactersIn(read.value.sheets) > LONGEST) return no(tooLarge);
  const lists = read.value.sheets.flatMap(({ name, rows }): readonly NamedList[] => {
    const list = listOfRows(rows.map((cells, at) => ({ line: at + 1, cells })));
    return list.ok ? [{ sheet: name.slice(0, 100), ...list.value }] : [];
  });
  const [first, ...others] = lists.toSorted((a, b) => b.rows.length - a.rows.length);
  if (first === undefined) return no({ code: "list-empty" });
  if (first.rows.length > MOST_ROWS) return no({ code: "list-too-long", most: MOST_ROWS });
  if (lists.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ROWS)
    return no({ code: "list-workbook-too-large" });
  return yes({ source: "list", ...first, ...(others.length === 0 ? {} : { others }) });
};

/** The same of a file, which may also be a workbook. */
export const readFile = async (
  { parsers, standards }: Pick<World, "parsers" | "standards">,
  bytes: Uint8Array,
): Promise<Result<ImportContent, ImportRefusal>> =>
  isWorkbook(bytes) ? readWorkbook(parsers, bytes) : readSent(textOf(bytes), standards.vocabulary);
