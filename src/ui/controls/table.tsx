import type { Child } from "hono/jsx";
import { controlWords } from "../wording/site/controls.ts";
import { type Counted, type Language, speechIn } from "../wording/speech.ts";
import { Icon } from "./icon.tsx";

export type Direction = "ascending" | "descending";

export type Column<Row> = {
  readonly heading: string;
  readonly cell: (row: Row) => Child;
  /** The column that names the row; a table has one. */
  readonly isRowHeading?: boolean | undefined;
  /** What the row is called in one or two words, where its heading holds more than its name. */
  readonly says?: ((row: Row) => string) | undefined;
  readonly isNumber?: boolean | undefined;
  /** Stays on one line, as a date does. */
  readonly isShort?: boolean | undefined;
  /** Holds sentences: where a row is a small list, they stand below their heading. */
  readonly isLong?: boolean | undefined;
  /** For a column of buttons: its heading is only for screen readers. */
  readonly hidesHeading?: boolean | undefined;
  /** Where a sorted table is, and how this one is sorted now. */
  readonly sort?: { readonly href: string; readonly direction?: Direction | undefined } | undefined;
};

export type TableProps<Row> = {
  readonly language: Language;
  readonly caption: string;
  /** Where a heading right above says the same. */
  readonly hidesCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What stands in place of the table where there are no rows. */
  readonly empty: Child;
  /** How many rows there are on all pages; shown with the caption. */
  readonly total?: number | undefined;
  /** What is counted, in place of rows. */
  readonly counts?: Counted | undefined;
  /** From which width on it is a table; below, each row is a small list. */
  readonly unfoldsAt?: "narrow" | "medium" | "wide" | undefined;
};

const cellClass = <Row,>({ isNumber, isShort, isLong, hidesHeading }: Column<Row>): string | undefined =>
  isNumber === true
    ? "is-number is-short"
    : hidesHeading === true
      ? "is-actions"
      : isShort === true
        ? "is-short"
        : isLong === true
          ? "is-long"
          : undefined;

const HeadingCell = <Row,>({ column, language }: { column: Column<Row>; language: Language }) => {
  const { heading, sort, hidesHeading } = column;
  const words = controlWords[language].sort;
  return (
    <th
      scope="col"
      role="columnheader"
      class={sort === undefined ? cellClass(column) : `is-sortable ${cellClass(column) ?? ""}`.trim()}
      aria-sort={sort?.direction}
    >
      {sort === undefined ? (
        <span class={hidesHeading === true ? "visually-hidden" : undefined}>{heading}</span>
      ) : (
        <a href={sort.href}>
          <span class="visually-hidden">{words.by} </span>
          {heading}
          {sort.direction === undefined ? null : (
            <>
              <Icon name={sort.direction === "ascending" ? "up" : "down"} />
              <span class="visually-hidden"> ({words[sort.direction]})</span>
            </>
          )}
        </a>
      )}
    </th>
  );
};

const Cell = <Row,>({ column, row }: { column: Column<Row>; row: Row }) => {
  const { heading, cell, hidesHeading } = column;
  return column.isRowHeading === true ? (
    <th scope="row" role="rowheader" class={cellClass(column)} aria-label={column.says?.(row)}>
      {cell(row)}
    </th>
  ) : (
    <td role="cell" class={cellClass(column)} data-label={hidesHeading === true ? undefined : heading}>
      <div class="cell">{cell(row)}</div>
    </td>
  );
};

/**
 * Rows and columns; on a narrow screen each row becomes a list of its own. The roles are written out because a browser
 * forgets that a table is one when its cells are laid out as a list.
 */
export const Table = <Row,>(props: TableProps<Row>) => {
  const { language, caption, hidesCaption, columns, rows, empty, total, unfoldsAt = "medium" } = props;
  const { counts = controlWords[language].rows } = props;
  if (rows.length === 0) return <div class="table-empty">{empty}</div>;
  return (
    <div class={`table-frame unfolds-${unfoldsAt}`}>
      <table role="table">
        <caption class={hidesCaption === true && total === undefined ? "visually-hidden" : undefined}>
          {hidesCaption === true && total !== undefined ? (
            <span class="visually-hidden">{caption}</span>
          ) : (
            caption
          )}
          {total === undefined ? null : (
            <span class="table-total"> {speechIn(language).count(total, counts)}</span>
          )}
        </caption>
        <thead role="rowgroup">
          <tr role="row" data-label={controlWords[language].sort.by}>
            {columns.map((column) => (
              <HeadingCell column={column} language={language} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              {columns.map((column) => (
                <Cell column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
