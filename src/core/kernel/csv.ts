/** What a spreadsheet would take for a formula instead of a text. */
const FORMULA = /^[=+\-@\t\r\n]/;

const cellOf = (cell: string | number): string => {
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What stands first in a file, so that a spreadsheet reads it as UTF-8. */
export const CSV_START = "\uFEFF";

/**
 * One line of comma-separated values with its end (RFC 4180). A text that begins like a formula gets an apostrophe
 * before it, because a spreadsheet would compute it.
 */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cellOf).join(",")}\r\n`;
