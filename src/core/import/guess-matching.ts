import type { EntryField } from "../entries/fields.ts";
import { type FoldedText, isCalled, makeFold, wordsCalled } from "./called.ts";
import { type CellReading, readCell } from "./cell.ts";
import { looseNumbers, type OrderSeen, orderOf } from "./day-in-cell.ts";
import { markOf } from "./hours-in-cell.ts";
import {
  type List,
  type ListedKind,
  listedFields,
  listedKinds,
  type Matching,
  type Source,
} from "./matching.ts";
import type { Called, ListVocabulary } from "./vocabulary.ts";

/** Rows that are looked at to guess: enough to tell, and never long. */
const MOST_LOOKED_AT = 300;
const MOST_VALUES = 40;

/** Longer than any heading is; of one beyond, only the beginning is read. */
const LONGEST_HEADING = 120;

const EXACT = 100;
const WITHIN = 50;

/** How well a heading names a question. */
const headingScore = (heading: FoldedText, called: Called): number => {
  if (isCalled(heading, called)) return EXACT;
  const words = wordsCalled(heading, called);
  return words === 0 ? 0 : WITHIN + words;
};

const valuesIn = ({ rows }: List, column: number): readonly string[] =>
  rows
    .slice(0, MOST_LOOKED_AT)
    .map(({ cells }) => (cells[column] ?? "").trim())
    .filter((text) => text !== "")
    .slice(0, MOST_VALUES);

/** Which part of some values can be read as answers to a question; in any order of days. */
const fit = (field: EntryField, values: readonly string[], reading: CellReading): number => {
  if (values.length === 0) return 1;
  const isRead = (text: string): boolean =>
    readCell(field, text, reading).ok || (field.as === "day" && looseNumbers(text) !== undefined);
  return values.filter(isRead).length / values.length;
};

const byValues: ReadonlySet<EntryField["as"]> = new Set<EntryField["as"]>(["day", "hours"]);

/** Values must fit so well before a column is taken for what its heading does not say. */
const SURELY = 0.9;
const HARDLY = 0.3;

type Candidate = { readonly field: string; readonly column: number; readonly score: number };

const candidatesOf = (list: List, reading: CellReading): readonly Candidate[] => {
  const { kind, vocabulary } = reading;
  const columns = list.headings.map((heading, column) => ({
    heading: reading.fold(heading.slice(0, LONGEST_HEADING)),
    column,
    values: valuesIn(list, column),
  }));
  const ours = Object.values(vocabulary.ours);
  const theirs = columns.filter(({ heading }) => !ours.some((called) => isCalled(heading, called)));
  return listedFields(kind).flatMap((field) =>
    theirs.flatMap(({ heading, column, values }): readonly Candidate[] => {
      const named = headingScore(heading, vocabulary.headings[kind][field.name] ?? []);
      if (named === 0 && !(byValues.has(field.as) && field.needed === true)) return [];
      const fits = fit(field, values, reading);
      if (named === 0)
        return fits >= SURELY && values.length > 0 ? [{ field: field.name, column, score: 10 * fits }] : [];
      const score = fits < HARDLY ? named - WITHIN : named + 10 * fits;
      return score > 0 ? [{ field: field.name, column, score }] : [];
    }),
  );
};

/** Each column once and each question once, the surest first. */
const assign = (candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> => {
  const taken = new Map<string, Candidate>();
  const columns = new Set<number>();
  for (const each of candidates.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(each.field) || columns.has(each.column)) continue;
    taken.set(each.field, each);
    columns.add(each.column);
  }
  return taken;
};

/** How the cells of a list are read while it is not known of what kind it is. */
const readingFor = (list: List, vocabulary: ListVocabulary): Omit<CellReading, "kind"> => {
  const all = list.rows.slice(0, MOST_LOOKED_AT).flatMap(({ cells }) => cells);
  return { dateOrder: orderOf(all).order, decimal: markOf(all), vocabulary, fold: makeFold() };
};

/** What the days in the columns of a matching say about their order. */
export const orderIn = (list: List, { kind, sources }: Pick<Matching, "kind" | "sources">): OrderSeen => {
  const days = listedFields(kind).flatMap(({ name, as }) => {
    const source = sources[name];
    return (as === "day" || as === "sessions") && source?.from === "column" ? [source.column] : [];
  });
  return orderOf(days.flatMap((column) => list.rows.map(({ cells }) => cells[column] ?? "")));
};

/** Guesses how a list of entries of a kind is to be read, by its headings and by what stands below them. */
export const guessMatching = (kind: ListedKind, list: List, vocabulary: ListVocabulary): Matching => {
  const reading = { kind, ...readingFor(list, vocabulary) };
  const taken = assign(candidatesOf(list, reading));
  const sources: { [field: string]: Source } = {};
  for (const { name } of listedFields(kind)) {
    const found = taken.get(name);
    if (found !== undefined) sources[name] = { from: "column", column: found.column };
  }
  const numbers = listedFields(kind).flatMap(({ name, as }) => {
    const source = sources[name];
    return as === "hours" && source?.from === "column" ? valuesIn(list, source.column) : [];
  });
  return { kind, sources, dateOrder: orderIn(list, { kind, sources }).order, decimal: markOf(numbers) };
};

/** Guesses what a list is a list of: the kind of which it has the most columns. Training where nothing tells. */
export const guessKind = (list: List, vocabulary: ListVocabulary): ListedKind => {
  const reading = readingFor(list, vocabulary);
  const scored = listedKinds.map((kind) => {
    const taken = [...assign(candidatesOf(list, { kind, ...reading })).values()];
    const named = taken.filter(({ score }) => score > 10);
    const needed = listedFields(kind).filter(
      ({ needed: isNeeded, when, begins }) => isNeeded === true && when === undefined && begins === undefined,
    );
    const isLacking = needed.filter(({ name }) => named.every(({ field }) => field !== name)).length;
    return { kind, score: named.reduce((sum, { score }) => sum + score, 0) - isLacking * 60 };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.kind ?? "training";
};
