import { isCalled, makeFold } from "../../../core/import/called.ts";
import { listedFields } from "../../../core/import/matching.ts";
import type { Called, ListVocabulary } from "../../../core/import/vocabulary.ts";
import { CSV_START, csvLine } from "../../../core/kernel/csv.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords, sayCellProblem } from "../../../ui/wording/site/portfolio/import.ts";
import { listVocabulary } from "../../../ui/wording/site/portfolio/list-vocabulary.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { importIdIn, isList, loadImport } from "./import.query.ts";
import { readPlan } from "./read-plan.ts";

/** The columns that we put into a file of rows which were left out: one that comes back has them too. */
const ownColumns = (headings: readonly string[], { ours }: ListVocabulary) => {
  const fold = makeFold();
  const columnsOf = (called: Called): readonly number[] =>
    headings.flatMap((heading, column) => (isCalled(fold(heading), called) ? [column] : []));
  const [rows, wrong] = [columnsOf(ours.row), columnsOf(ours.wrong)];
  return { row: rows[0], all: new Set([...rows, ...wrong]) };
};

/** Where a row stood in the file that somebody sent first, as our own column says. */
const rowIn = (cells: readonly string[], column: number | undefined): number | undefined => {
  const told = column === undefined ? "" : (cells[column] ?? "");
  return /^\d{1,7}$/.test(told) ? Number(told) : undefined;
};

/** The rows that are left out, as they came, each with what is wrong: to be corrected and brought in. */
export const leftOut: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, world } = visit;
  const id = importIdIn(visit);
  const loaded = id === undefined ? undefined : await loadImport(visit, id);
  if (loaded === undefined || !isList(loaded.found)) return missing;
  const { content } = loaded.found;
  const words = importWords[language];
  const { bad, kind } = (await readPlan(world, visit.person.id, loaded.found, loaded.entries)).plan;
  const own = ownColumns(content.headings, listVocabulary(world.standards));
  const width = Math.max(content.headings.length, ...bad.map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]): readonly string[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? "").filter(
      (_, column) => !own.all.has(column),
    );
  const lines = bad.map(({ line, cells, problems }) => {
    const told = problems.map(({ field: name, problem }) => {
      const field = listedFields(kind).find((each) => each.name === name);
      const label = field === undefined ? name : fieldTold(language, kind, field).label;
      return `${label}: ${sayCellProblem(problem, language)}`;
    });
    return csvLine([rowIn(cells, own.row) ?? line, ...padded(cells), told.join("; ")]);
  });
  return {
    kind: "file",
    type: "text/csv; charset=utf-8",
    name: `${words.leftOutFile}.csv`,
    content:
      CSV_START + csvLine([words.rowColumn, ...padded(content.headings), words.wrongColumn]) + lines.join(""),
  };
};
