import { problemsIn } from "../entries/compose-entry.ts";
import { type EntryId, type TypedEntry, typedOf } from "../entries/entry.ts";
import type { TypedFields } from "../entries/fields.ts";
import type { FieldProblem } from "../kernel/field-problem.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import { foldedName } from "../register/name-words.ts";
import { isCalled, makeFold } from "./called.ts";
import { type CellReading, impliedBy, readCell } from "./cell.ts";
import { type List, type ListRow, listedFields, type Matching } from "./matching.ts";
import { sameness } from "./same-entry.ts";
import type { ListVocabulary } from "./vocabulary.ts";

/** One thing that is wrong with a row: in which question, and what stands there. */
export type RowProblem = {
  readonly field: string;
  readonly value: string;
  readonly problem: FieldProblem;
};

/** A row that is left out. */
export type BadRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
};

/** What a row repeats: an entry that is there, or an earlier row. */
export type Repeats =
  | { readonly of: "entry"; readonly entry: EntryId }
  | { readonly of: "row"; readonly line: number };

/** A row as the entry that it would be. The provider of an RSC entry is still a name. */
export type GoodRow = {
  readonly line: number;
  readonly typed: TypedFields;
  readonly repeats: Repeats | null;
};

/** What a list would bring. */
export type ImportPlan = {
  readonly kind: Matching["kind"];
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
  /** Providers whom the rows name and who are not there yet. */
  readonly newProviders: readonly string[];
};

/** What stands in a cell that is told again: no more than fits a line. */
const LONGEST_TOLD = 120;

const told = (text: string): string =>
  Array.from(text.trimStart().slice(0, 2 * LONGEST_TOLD))
    .slice(0, LONGEST_TOLD)
    .join("")
    .trimEnd();

type Existing = readonly TypedEntry[];

const nameOf = (entry: Pick<TypedEntry, "fields">): string => typedOf(entry)["name"]?.[0] ?? "";

/** The providers of a person by what they are called; of two with one name the first is meant. */
export const providersByName = (there: Existing): ReadonlyMap<string, EntryId> => {
  const found = new Map<string, EntryId>();
  for (const entry of there) {
    const name = entry.kind === "providers" ? foldedName(nameOf(entry)) : "";
    if (name !== "" && !found.has(name)) found.set(name, entry.id);
  }
  return found;
};

const sourceText = (row: ListRow, source: Matching["sources"][string] | undefined): string =>
  source === undefined ? "" : source.from === "fixed" ? source.text : (row.cells[source.column] ?? "");

type ReadRow = { readonly typed: TypedFields; readonly problems: readonly RowProblem[] };

const isOngoing = (text: string, { vocabulary, fold }: CellReading): boolean =>
  isCalled(fold(text), vocabulary.ongoing) || /^[-–—]$/.test(text.trim());

const LAST_DAYS: ReadonlySet<string> = new Set(["to", "endedOn", "conferredOn", "ersTo"]);

const readRow = (row: ListRow, matching: Matching, reading: CellReading, rules: Vocabulary): ReadRow => {
  const typed: { [field: string]: readonly string[] } = {};
  const problems: RowProblem[] = [];
  const texts = new Map<string, string>();
  for (const field of listedFields(matching.kind)) {
    const text = sourceText(row, matching.sources[field.name]);
    texts.set(field.name, text);
    const isOpen = LAST_DAYS.has(field.name) && matching.kind !== "rsc" && isOngoing(text, reading);
    const read = readCell(field, isOpen ? "" : text, reading);
    if (!read.ok) problems.push({ field: field.name, value: told(text), problem: read.refusal });
    else if (read.value.length > 0) typed[field.name] = read.value;
  }
  Object.assign(typed, impliedBy(matching.kind, typed));
  const unread = new Set(problems.map(({ field }) => field));
  for (const { field, problem } of problemsIn(matching.kind, typed, rules))
    if (!unread.has(field)) problems.push({ field, value: told(texts.get(field) ?? ""), problem });
  return { typed, problems };
};

/** How the cells of a list are read by a matching. */
const readingOf = (matching: Matching, vocabulary: ListVocabulary): CellReading => ({
  kind: matching.kind,
  dateOrder: matching.dateOrder,
  decimal: matching.decimal,
  vocabulary,
  fold: makeFold(),
});

/** The entries that are there, by what makes an entry the same as another. */
const samenessOf = (kind: Matching["kind"], there: Existing): Map<string, Repeats> => {
  const names = new Map(
    there.filter((each) => each.kind === "providers").map((each) => [each.id, nameOf(each)]),
  );
  const known = new Map<string, Repeats>();
  for (const entry of there) {
    if (entry.kind !== kind) continue;
    const typed = typedOf(entry);
    const provider = names.get((typed["provider"]?.[0] ?? "") as EntryId) ?? "";
    known.set(sameness(kind, typed, provider), { of: "entry", entry: entry.id });
  }
  return known;
};

/** Rows that are read before others have their turn. */
const AT_ONCE = 50;

/** By which words and rules a list is read. */
export type PlanRules = { readonly words: ListVocabulary; readonly rules: Vocabulary };

/**
 * What the rows of a list would bring to the entries that are there: each row is an entry as its form would hold it, or is
 * left out with everything that is wrong with it. A row counts as wrong where its entry would not count, and where a cell
 * cannot be read at all: nothing of a list is dropped without a word. It pauses every few rows, so that nobody else waits
 * for a long list.
 */
export function* planInTurns(
  { rows }: List,
  matching: Matching,
  there: Existing,
  { words, rules }: PlanRules,
): Generator<undefined, ImportPlan> {
  const { kind } = matching;
  const reading = readingOf(matching, words);
  const known = samenessOf(kind, there);
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (at > 0 && at % AT_ONCE === 0) yield;
    const { typed, problems } = readRow(row, matching, reading, rules);
    if (problems.length > 0) {
      bad.push({ ...row, problems });
      continue;
    }
    const key = sameness(kind, typed, typed["provider"]?.[0] ?? "");
    const repeats = known.get(key) ?? null;
    if (repeats === null) known.set(key, { of: "row", line: row.line });
    good.push({ line: row.line, typed, repeats });
  }
  return { kind, good, bad, newProviders: kind === "rsc" ? newNames(good, there) : [] };
}

/** The same without a pause. */
export const planImport = (...given: Parameters<typeof planInTurns>): ImportPlan => {
  const turns = planInTurns(...given);
  let turn = turns.next();
  while (turn.done !== true) turn = turns.next();
  return turn.value;
};

/** The providers whom rows name and nobody of those there is called like, each once, as first written. */
const newNames = (good: readonly GoodRow[], there: Existing): readonly string[] => {
  const known = providersByName(there);
  const found = new Map<string, string>();
  for (const { typed } of good) {
    const name = typed["provider"]?.[0] ?? "";
    const folded = foldedName(name);
    if (!known.has(folded) && !found.has(folded)) found.set(folded, name);
  }
  return [...found.values()];
};

/** The rows of a plan that are brought in: those that repeat nothing, and the others where the person says so. */
export const rowsTaken = ({ good }: ImportPlan, takesRepeated: boolean): readonly GoodRow[] =>
  takesRepeated ? good : good.filter(({ repeats }) => repeats === null);
