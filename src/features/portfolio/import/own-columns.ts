import { isCalled, makeFold } from "../../../core/import/called.ts";
import type { List } from "../../../core/import/matching.ts";
import type { Called, ListVocabulary } from "../../../core/import/vocabulary.ts";

/** The columns that we put into a file of rows which were left out: one that comes back has them too. */
export const ownColumns = (headings: readonly string[], { ours }: ListVocabulary) => {
  const fold = makeFold();
  const columnsOf = (called: Called): readonly number[] =>
    headings.flatMap((heading, column) => (isCalled(fold(heading), called) ? [column] : []));
  const [rows, wrong] = [columnsOf(ours.row), columnsOf(ours.wrong)];
  return { row: rows[0], all: new Set([...rows, ...wrong]) };
};

/** Where a row stood in the file that somebody sent first, as our own column says. */
export const rowIn = (cells: readonly string[], column: number | undefined): number | undefined => {
  const told = column === undefined ? "" : (cells[column] ?? "");
  return /^\d{1,7}$/.test(told) ? Number(told) : undefined;
};

/** Which row each row is for whoever sent it: where a list names the rows of an earlier file, those are meant. */
export const rowsTold = (
  { headings, rows }: List,
  vocabulary: ListVocabulary,
): ((line: number) => number) => {
  const { row } = ownColumns(headings, vocabulary);
  const told = new Map(rows.map(({ line, cells }) => [line, rowIn(cells, row) ?? line]));
  return (line) => told.get(line) ?? line;
};
