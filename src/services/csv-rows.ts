import { CsvError, type Options, parse } from "csv-parse/sync";

/** A row of comma-separated values: the line of the text at which it ends, counted from 1, and its cells. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** What came of reading: the rows, or at which line it went wrong where that is known. */
export type ReadCsv =
  | { readonly rows: readonly CsvRow[] }
  | { readonly wrong: "not-read"; readonly line: number | null }
  | { readonly wrong: "too-long" };

/** What stands between cells: of a spreadsheet in Spanish often a semicolon, of what is pasted from one a tab. */
const delimiters = [",", ";", "\t"] as const;

/** The mark that the first line has most often outside of quotes. */
const delimiterOf = (text: string): string => {
  const [first = ""] = text.replace(/^[\r\n]+/, "").split(/[\r\n]/, 1);
  const unquoted = first.replaceAll(/"[^"]*"/g, "");
  const times = (mark: string): number => unquoted.split(mark).length;
  return [...delimiters].toSorted((a, b) => times(b) - times(a))[0] ?? ",";
};

const optionsFor = (text: string, most: number): Options => ({
  bom: true,
  delimiter: delimiterOf(text),
  columns: false,
  info: true,
  relax_column_count: true,
  // What is copied from a spreadsheet has the marks that somebody typed, and none around them.
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  // One more than is taken tells that there are more.
  to: most + 1,
  max_record_size: 100_000,
});

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Reads comma-separated values, or such with semicolons or tabs; lines of nothing are passed over. */
export const readCsv = (text: string, most: number): ReadCsv => {
  try {
    const parsed = parse(text, optionsFor(text, most)) as unknown as readonly Parsed[];
    if (parsed.length > most) return { wrong: "too-long" };
    return { rows: parsed.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error["lines"];
    return { wrong: "not-read", line: typeof line === "number" ? line : null };
  }
};
