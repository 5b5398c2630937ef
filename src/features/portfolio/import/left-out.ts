import { listedFields } from "../../../core/import/matching.ts";
import { CSV_START, csvLine } from "../../../core/kernel/csv.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords, sayCellProblem } from "../../../ui/wording/site/portfolio/import.ts";
import { listVocabulary } from "../../../ui/wording/site/portfolio/list-vocabulary.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { importIdIn, isList, loadImport } from "./import.query.ts";
import { ownColumns, rowIn } from "./own-columns.ts";
import { readPlan } from "./read-plan.ts";

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
