import { decompose } from "../../../core/import/decompose.ts";
import type { ImportContent } from "../../../core/import/import.ts";
import type { List, ListRow } from "../../../core/import/matching.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import type { Vocabulary } from "../../../core/portfolio/fields.ts";
import { readPortfolio } from "../../../core/portfolio/read-portfolio.ts";
import { readSheet } from "../../../web/sheet.ts";

/** The most rows that are brought in at once, the headings aside. */
const MOST_ROWS = 5000;

/** More columns than anybody's list has. */
const MOST_COLUMNS = 60;

/** A cell as it was meant: what our own files put before what begins like a formula is taken away again. */
const meant = (cell: string): string =>
  cell
    .replaceAll("\0", "")
    .toWellFormed()
    .replace(/^'(?=[=+\-@\t\r])/, "")
    .trim();

const listOf = (rows: readonly ListRow[]): Result<List, ImportRefusal> => {
  const [first, ...below] = rows.map(({ line, cells }) => ({
    line,
    cells: cells.slice(0, MOST_COLUMNS).map(meant),
  }));
  const filled = below.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return first === undefined || filled.length === 0
    ? no({ code: "list-empty" })
    : yes({ headings: first.cells, rows: filled });
};

const readText = (text: string): Result<List, ImportRefusal> => {
  const sheet = readSheet(text, MOST_ROWS + 1);
  if (sheet.ok) return listOf(sheet.value);
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

/** What was sent, by what it is: a document where it begins like one, otherwise a list. */
export const readSent = (text: string, vocabulary: Vocabulary): Result<ImportContent, ImportRefusal> => {
  if (text.trimStart().startsWith("{")) return readDocument(text, vocabulary);
  const list = readText(text);
  return list.ok ? yes({ source: "list", ...list.value }) : list;
};
