import { padLeft, padRight, widest, widthOf } from "./display-width.ts";
import { type Ink, inkFor, type Tone } from "./ink.ts";
import { columnsIn, type Layout } from "./layout.ts";
import { wrapped } from "./wrap.ts";

/** A cell of a table. Numbers stand at the right of their column. */
export type Cell = { readonly text: string; readonly tone?: Tone; readonly isNumber?: boolean };

/** No column of words is made narrower than this to make a table fit. */
const FEWEST = 10;

const GAP = 2;

/** Below this width sentences have no room side by side and are stacked instead. */
export const FEWEST_FOR_TABLE = 60;

/** A table: columns as wide as their widest cell; where that is too wide, the widest are narrowed and wrap. */
export const tableLines = (rows: readonly (readonly Cell[])[], layout: Layout): readonly string[] => {
  const widths = fitted(naturalWidths(rows), columnsIn(layout));
  const ink = inkFor(layout.colour);
  return rows.flatMap((row) => rowLines(row, widths, ink));
};

const naturalWidths = (rows: readonly (readonly Cell[])[]): readonly number[] => {
  const most = rows.reduce((count, row) => Math.max(count, row.length), 0);
  return Array.from({ length: most }, (_, at) => widest(rows.map((row) => row[at]?.text ?? "")));
};

/** Narrows the widest columns, the last one first, until all fit or none can give way. */
const fitted = (natural: readonly number[], columns: number): readonly number[] => {
  const widths = [...natural];
  const room = columns - GAP * Math.max(0, widths.length - 1);
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const most = Math.max(...widths);
    if (most <= FEWEST) break;
    const at = widths.lastIndexOf(most);
    widths[at] = most - 1;
    excess -= 1;
  }
  return widths;
};

const rowLines = (row: readonly Cell[], widths: readonly number[], ink: Ink): readonly string[] => {
  const cells = row.map(({ text }, at) => wrapped(text, widths[at] ?? 0));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    row
      .map(({ tone = "plain", isNumber = false }, at) => {
        const text = cells[at]?.[line] ?? "";
        const width = widths[at] ?? widthOf(text);
        const filled = isNumber ? padLeft(text, width) : padRight(text, width);
        return filled.replace(text, () => ink(tone, text));
      })
      .join(" ".repeat(GAP)),
  );
};
