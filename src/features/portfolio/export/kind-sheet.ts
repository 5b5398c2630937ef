import { type TypedEntry, typedOf } from "../../../core/entries/entry.ts";
import { type EntryField, isAsked, standsIn } from "../../../core/entries/fields.ts";
import { hoursIn } from "../../../core/entries/reading.ts";
import { type ListedKind, listedFields, listedKinds } from "../../../core/import/matching.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { CSV_START, csvLine } from "../../../core/kernel/csv.ts";
import { withoutAccents } from "../../../core/kernel/plain-letters.ts";
import type { WorkbookCell, WorkbookSheet } from "../../../services/workbook.ts";
import { exportWords } from "../../../ui/wording/site/portfolio/export.ts";
import { fieldTold, kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import type { Among } from "../entries/among.ts";

type SomeEntry = TypedEntry;

const text = (value: string): WorkbookCell => ({ as: "text", text: value });

const linesOf = (texts: readonly string[], size: number): string =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    texts
      .slice(at * size, (at + 1) * size)
      .filter((each) => each !== "")
      .join(" "),
  ).join("; ");

const nameOf = (id: string, entries: readonly SomeEntry[]): string => {
  const named = entries.find((each) => each.id === id);
  return named === undefined ? "" : (typedOf(named)["name"]?.[0] ?? "");
};

type Cells = {
  readonly language: Language;
  readonly kind: ListedKind;
  readonly entries: readonly SomeEntry[];
};

const cellOf = (
  field: EntryField,
  texts: readonly string[],
  { language, kind, entries }: Cells,
): WorkbookCell => {
  const [first = ""] = texts.map((each) => each.trim());
  const labels = (): string => {
    const { choices } = fieldTold(language, kind, field);
    return texts.map((each) => choices.find(({ value }) => value === each)?.label ?? each).join("; ");
  };
  if (first === "" && field.as !== "sessions" && field.as !== "holdings") return text("");
  switch (field.as) {
    case "day":
      return parseDay(first) === null ? text(first) : { as: "day", day: first };
    case "hours":
    case "count": {
      const read = hoursIn(first);
      return read === null ? text(first) : { as: "number", number: read };
    }
    case "yes":
      return text(first === "yes" ? importWords[language].look.yes : first);
    case "choice":
    case "some":
      return text(labels());
    case "sessions":
      return text(linesOf(texts, 2));
    case "holdings":
      return text(linesOf(texts, 3));
    case "entry":
      return text(nameOf(first, entries));
    case "categories":
    case "areas":
      return text(texts.join("; "));
    case "line":
    case "prose":
    case "address":
    case "category":
    case "edition":
    case "holder":
      return text(first);
  }
};

/** In which words sheets are written, and what areas are called in them. */
export type Wording = Pick<Among, "language" | "areaName">;

const areaNames = (entry: SomeEntry, { areaName }: Wording): WorkbookCell =>
  text((typedOf(entry)["areas"] ?? []).map(areaName).join("; "));

/**
 * The entries of one kind as a sheet that can be brought in again: a question a column, in the words of the forms. Areas are
 * written as their ids, and once more by name for whoever reads it.
 */
export const kindSheet = (
  kind: ListedKind,
  entries: readonly SomeEntry[],
  wording: Wording,
): WorkbookSheet => {
  const { language } = wording;
  const fields = listedFields(kind);
  const cells = { language, kind, entries };
  const hasAreas = fields.some(({ as }) => as === "areas");
  return {
    name: kindWords[kind][language].title,
    headings: [
      ...fields.map((field) => fieldTold(language, kind, field).label),
      ...(hasAreas ? [importWords[language].areaNamesColumn] : []),
    ],
    rows: entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => {
        const typed = typedOf(entry);
        return [
          ...fields.map((field) =>
            cellOf(field, isAsked(kind, typed, field) ? standsIn(typed, field) : [], cells),
          ),
          ...(hasAreas ? [areaNames(entry, wording)] : []),
        ];
      }),
  };
};

/** The kinds of which there is something that a list can hold. */
export const kindsIn = (entries: readonly SomeEntry[]): readonly ListedKind[] =>
  listedKinds.filter((kind) => entries.some((entry) => entry.kind === kind));

/** A sheet for every kind of which there is something. */
export const allSheets = (entries: readonly SomeEntry[], wording: Wording): readonly WorkbookSheet[] => {
  const sheets = kindsIn(entries).map((kind) => kindSheet(kind, entries, wording));
  return sheets.length > 0 ? sheets : [kindSheet("training", entries, wording)];
};

/** What stands in a cell, as a text. */
const cellText = (cell: WorkbookCell): string =>
  cell.as === "text" ? cell.text : cell.as === "day" ? cell.day : String(cell.number);

/** The same as CSV. */
export const kindCsv = (...asked: Parameters<typeof kindSheet>): string => {
  const { headings, rows } = kindSheet(...asked);
  return CSV_START + csvLine(headings) + rows.map((row) => csvLine(row.map(cellText))).join("");
};

/** What the list of a kind is called as a file, without its ending: plain letters and hyphens between them. */
export const listName = (kind: ListedKind, language: Language): string =>
  [exportWords[language].listName, ...kindWords[kind][language].title.split(/[^\p{L}\p{N}]+/u)]
    .map(withoutAccents)
    .filter((part) => part !== "")
    .join("-");
