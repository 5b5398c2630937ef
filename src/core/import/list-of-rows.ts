import { unguarded } from "../kernel/csv.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { List, ListRow } from "./matching.ts";
import type { ImportRefusal } from "./refusal.ts";

/** More columns than anybody's list has. */
export const MOST_COLUMNS = 60;

/** A cell as it was meant: what our own files put before what begins like a formula is taken away again. */
const meant = (cell: string): string => unguarded(cell.replaceAll("\0", "").toWellFormed()).trim();

/** How many columns with something in them stand beyond those that are read. */
const beyondIn = (rows: readonly ListRow[]): number =>
  rows.reduce(
    (most, { cells }) =>
      cells.length - MOST_COLUMNS <= most
        ? most
        : Math.max(most, cells.findLastIndex((cell) => cell.trim() !== "") + 1 - MOST_COLUMNS),
    0,
  );

const filled = ({ cells }: ListRow): number => cells.filter((cell) => cell !== "").length;

/** Rows above the headings that are looked through for them: a title, and what is below it. */
const MOST_ABOVE = 10;

/** The row of the headings: the first with several cells, or else the first of all. */
const headingAt = (rows: readonly ListRow[]): number =>
  Math.max(
    0,
    rows.slice(0, MOST_ABOVE).findIndex((row) => filled(row) > 1),
  );

/** Rows as a list, with its headings; rows of nothing are passed over. */
export const listOfRows = (rows: readonly ListRow[]): Result<List, ImportRefusal> => {
  const meantRows = rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, MOST_COLUMNS).map(meant) }));
  const at = headingAt(meantRows);
  const headings = meantRows[at];
  const below = meantRows.slice(at + 1).filter((row) => filled(row) > 0);
  if (headings === undefined || below.length === 0) return no({ code: "list-empty" });
  const beyond = beyondIn(rows);
  return yes({ headings: headings.cells, rows: below, ...(beyond === 0 ? {} : { beyond }) });
};
