import type { PdfBlock, PdfColumn, PdfText } from "../../core/kernel/pdf-content.ts";
import { flow, keep } from "./flow.ts";
import { looks } from "./looks.ts";
import { type Element, inks, type Pages } from "./pages.ts";
import { extentOf, type Line, setLines } from "./set-lines.ts";

type Table = Extract<PdfBlock, { as: "table" }>;

const PAD = { side: 4, above: 3.5, below: 4 } as const;

/** What is as short as a day or an amount stays on one line. */
const SHORT = 84;

/** The widths of columns, in points: as much as each needs, and where that is too much, more for those with long texts. */
const widthsOf = (pages: Pages, { columns, rows }: Table): readonly number[] => {
  const measure = pages.measureAt(looks.cell.size);
  const wanted = columns.map(({ heading }, index) => {
    let { natural, least } = extentOf(heading, true, measure);
    for (const row of rows) {
      const extent = extentOf(row[index] ?? "", false, measure);
      natural = Math.max(natural, extent.natural);
      least = Math.max(least, extent.least);
    }
    const most = pages.width / Math.min(columns.length, 3);
    const whole = natural <= SHORT ? natural : least;
    return { natural: Math.min(natural, pages.width * 0.8), least: Math.min(whole, most) };
  });
  const space = pages.width - columns.length * 2 * PAD.side;
  const leastSum = wanted.reduce((sum, { least }) => sum + least, 0);
  const naturalSum = wanted.reduce((sum, { natural }) => sum + natural, 0);
  const content = wanted.map(({ natural, least }) => {
    if (leastSum >= space) return (least * space) / leastSum;
    if (naturalSum > space) return least + ((natural - least) * (space - leastSum)) / (naturalSum - leastSum);
    return natural + (space - naturalSum) / columns.length;
  });
  return content.map((width) => width + 2 * PAD.side);
};

/** The cells of a row as lines, and where each cell begins. */
type Set = {
  readonly cells: readonly (readonly Line[])[];
  readonly starts: readonly number[];
  readonly widths: readonly number[];
  readonly columns: readonly PdfColumn[];
};

const startsOf = (pages: Pages, widths: readonly number[]): readonly number[] => {
  const starts: number[] = [];
  let x = pages.left;
  for (const width of widths) {
    starts.push(x);
    x += width;
  }
  return starts;
};

const setRow = (
  pages: Pages,
  texts: readonly PdfText[],
  widths: readonly number[],
  columns: readonly PdfColumn[],
  isStrong: (index: number) => boolean,
): Set => ({
  columns,
  widths,
  starts: startsOf(pages, widths),
  cells: columns.map((_, index) =>
    setLines(
      texts[index] ?? "",
      (widths[index] ?? 0) - 2 * PAD.side + 0.01,
      isStrong(index),
      pages.measureAt(looks.cell.size),
    ),
  ),
});

const { leading } = looks.cell;

const heightOf = ({ cells }: Set): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * leading + PAD.above + PAD.below;

const placeOf = (row: Set, index: number, y: number) => {
  const x = (row.starts[index] ?? 0) + PAD.side;
  const look = looks.cell;
  return row.columns[index]?.isNumber === true
    ? { x, y, look, endAt: x + (row.widths[index] ?? 0) - 2 * PAD.side }
    : { x, y, look };
};

const rule = (pages: Pages, y: number): void =>
  pages.artifact("Layout", () => {
    pages.doc
      .lineWidth(0.5)
      .strokeColor(inks.line)
      .moveTo(pages.left, y)
      .lineTo(pages.left + pages.width, y)
      .stroke();
  });

const shade = (pages: Pages, height: number): void =>
  pages.artifact("Layout", () => {
    pages.doc.rect(pages.left, pages.y, pages.width, height).fill(inks.sunk);
  });

/** Draws the headings again on a further page: for the eye only, the structure has them once. */
const repeatHead = (pages: Pages, head: Set): void => {
  shade(pages, heightOf(head));
  pages.artifact("Pagination", () => {
    for (const [index, lines] of head.cells.entries())
      pages.drawPlain(lines, placeOf(head, index, pages.y + PAD.above));
  });
  pages.y += heightOf(head);
};

/** Draws a row; one that is higher than a page goes on on the next. */
const drawRow = (
  pages: Pages,
  row: Set,
  elements: readonly Element[],
  types: readonly string[],
  head: Set,
): void => {
  let cells = row.cells;
  for (;;) {
    const longest = Math.max(1, ...cells.map((lines) => lines.length));
    const fits = Math.max(1, Math.floor((pages.room() - PAD.above - PAD.below) / leading));
    const count = Math.min(longest, fits);
    for (const [index, lines] of cells.entries()) {
      const element = elements[index];
      if (element !== undefined)
        pages.drawLines(
          element,
          types[index] ?? "TD",
          lines.slice(0, count),
          placeOf(row, index, pages.y + PAD.above),
        );
    }
    pages.y += count * leading + PAD.above + PAD.below;
    rule(pages, pages.y);
    if (count === longest) return;
    cells = cells.map((lines) => lines.slice(count));
    pages.nextPage();
    repeatHead(pages, head);
  }
};

type Cells = (row: Element, fill: (elements: readonly Element[], types: readonly string[]) => void) => void;

/** Makes the elements of a row's cells, one inside the call of the other so that each ends after it is drawn. */
const cellsOf =
  (
    pages: Pages,
    columns: readonly PdfColumn[],
    scopeOf: (index: number) => "Column" | "Row" | undefined,
  ): Cells =>
  (row, fill) => {
    const made: Element[] = [];
    const types = columns.map((_, index) => (scopeOf(index) === undefined ? "TD" : "TH"));
    const open = (index: number): void => {
      if (index === columns.length) {
        fill(made, types);
        return;
      }
      const scope = scopeOf(index);
      pages.element(
        row,
        types[index] ?? "TD",
        (cell) => {
          made.push(cell);
          open(index + 1);
        },
        scope === undefined ? {} : { scope },
      );
    };
    open(0);
  };

/** A row up to so high stays on one page; a higher one goes on on the next. */
const MOST_UNBROKEN = 12 * leading;

const headOf = (pages: Pages, { columns }: Table, widths: readonly number[]): Set =>
  setRow(
    pages,
    columns.map(({ heading }) => heading),
    widths,
    columns,
    () => true,
  );

const rowOf = (
  pages: Pages,
  { columns, isNamedByFirst = false }: Table,
  texts: readonly PdfText[],
  widths: readonly number[],
): Set => setRow(pages, texts, widths, columns, (index) => isNamedByFirst && index === 0);

const beginOf = (pages: Pages, content: Table, widths: readonly number[]): number => {
  const [first] = content.rows;
  const row = first === undefined ? 0 : heightOf(rowOf(pages, content, first, widths));
  const caption = content.caption === undefined ? 0 : 2 * looks.body.leading;
  return caption + heightOf(headOf(pages, content, widths)) + Math.min(row, MOST_UNBROKEN);
};

/** How much room a table takes at its beginning: its headings, and its first row or as much of that as stays together. */
export const tableBegin = (pages: Pages, content: Table): number =>
  beginOf(pages, content, widthsOf(pages, content));

/** Sets a table: headings again on each page, cells as high as their text. */
export const table = (pages: Pages, content: Table): void => {
  const { columns, rows, caption, isNamedByFirst = false } = content;
  if (columns.length === 0) return;
  const widths = widthsOf(pages, content);
  const head = headOf(pages, content, widths);
  pages.element(pages.root, "Table", (made) => {
    keep(pages, beginOf(pages, content, widths));
    if (caption !== undefined) {
      pages.element(made, "Caption", (text) =>
        flow(pages, text, "Caption", caption, { look: looks.heading4 }),
      );
      pages.y += 3;
    }
    pages.element(made, "THead", (group) =>
      pages.element(group, "TR", (row) => {
        shade(pages, heightOf(head));
        cellsOf(
          pages,
          columns,
          () => "Column",
        )(row, (elements, types) => {
          for (const [index, lines] of head.cells.entries()) {
            const element = elements[index];
            if (element !== undefined)
              pages.drawLines(
                element,
                types[index] ?? "TH",
                lines,
                placeOf(head, index, pages.y + PAD.above),
              );
          }
        });
        pages.y += heightOf(head);
      }),
    );
    if (rows.length > 0)
      pages.element(made, "TBody", (group) => {
        const cells = cellsOf(pages, columns, (index) => (isNamedByFirst && index === 0 ? "Row" : undefined));
        for (const texts of rows) {
          const set = rowOf(pages, content, texts, widths);
          const height = heightOf(set);
          const together = Math.min(height, MOST_UNBROKEN);
          if (pages.room() < together) {
            pages.nextPage();
            repeatHead(pages, head);
          }
          pages.element(group, "TR", (row) =>
            cells(row, (elements, types) => drawRow(pages, set, elements, types, head)),
          );
        }
      });
  });
  pages.y += 10;
};
