/**
 * Where a spreadsheet would take what comes for a formula instead of a text: where a cell begins, and behind everything at
 * which some programs begin another one, whatever is quoted. Apostrophes count for nothing, so that one more or fewer changes
 * no place: that is what makes the guard exact.
 */
const PLACES = /(?<=^|[;\t\r\n])(?=['"\s]*[=+\-@])|^(?='*[\t\r\n])/g;
const GUARDS = /(?<=^|[;\t\r\n])'(?=['"\s]*[=+\-@])|^'(?='*[\t\r\n])/g;

const cellOf = (cell: string | number): string => {
  if (typeof cell === "number") return String(cell);
  const text = cell.replace(PLACES, "'");
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What stands first in a file, so that a spreadsheet reads it as UTF-8. */
export const CSV_START = "\uFEFF";

/**
 * One line of comma-separated values with its end (RFC 4180). What a spreadsheet would compute gets an apostrophe before it,
 * also in the middle of a text: many programs split a file at semicolons, tabs or line ends, in spite of the quotes around.
 */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cellOf).join(",")}\r\n`;

/** A cell as it was before {@link csvLine} put apostrophes into it. */
export const unguarded = (cell: string): string => cell.replace(GUARDS, "");
