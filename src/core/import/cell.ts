import { type EntryField, loggings } from "../entries/fields.ts";
import { LONGEST_TYPED, MOST_TEXTS } from "../entries/most-typed.ts";
import type { FieldProblem } from "../kernel/field-problem.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { isCalled, isNegated, wordsCalled } from "./called.ts";
import { dayInCell } from "./day-in-cell.ts";
import { hoursInCell, numberInCell } from "./hours-in-cell.ts";
import type { DateOrder, DecimalMark, ListedKind } from "./matching.ts";
import type { Called, ListVocabulary } from "./vocabulary.ts";

/** How the cells of a list are read. */
export type CellReading = {
  readonly kind: ListedKind;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark;
  readonly vocabulary: ListVocabulary;
};

/** The texts that a form would hold, or what is wrong with the cell. */
type ReadCell = Result<readonly string[], FieldProblem>;

const TICKS = /^[✓✔☑✅]$/u;

/**
 * What a text is the name of: exactly, or else the one possibility whose words are all in it. A text that says "not" means
 * only what says so too.
 */
const meantBy = (
  text: string,
  among: { readonly [value: string]: Called },
  { negations }: ListVocabulary,
): string | undefined => {
  const all = Object.entries(among);
  const trimmed = text.trim();
  const exact = all.find(
    ([value, called]) => value.toLowerCase() === trimmed.toLowerCase() || isCalled(trimmed, called),
  );
  if (exact !== undefined) return exact[0];
  const isNot = isNegated(trimmed, negations);
  const within = all.filter(
    ([, called]) =>
      wordsCalled(trimmed, isNot ? called.filter((name) => isNegated(name, negations)) : called) > 0,
  );
  return within.length === 1 ? within[0]?.[0] : undefined;
};

const oneOf = (
  text: string,
  among: { readonly [value: string]: Called },
  words: ListVocabulary,
): ReadCell => {
  const meant = meantBy(text, among, words);
  return meant === undefined ? no("not-offered") : yes([meant]);
};

/** Several in one cell: parted by semicolons or lines, or else by commas, which some names have in them. */
const severalOf = (
  text: string,
  among: { readonly [value: string]: Called },
  words: ListVocabulary,
): ReadCell => {
  for (const between of [/[;|\n]/, /[;|\n,]/]) {
    const parts = text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const meant = parts.map((part) => meantBy(part, among, words));
    if (meant.every((each) => each !== undefined)) return yes([...new Set(meant)]);
  }
  return no("not-offered");
};

const yesOrNo = (text: string, { yes: affirms, no: denies }: ListVocabulary): ReadCell => {
  if (TICKS.test(text.trim()) || isCalled(text, affirms)) return yes(["yes"]);
  return isCalled(text, denies) || /^[-–—]$/.test(text.trim()) ? yes([]) : no("not-offered");
};

const dayOf = (text: string, reading: CellReading): string | undefined =>
  dayInCell(text, reading.dateOrder, reading.vocabulary.months);

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

/** `2021-03-04 1.5; 2021-04-01 2`: the last word of each piece is its hours. */
const sessionsIn = (text: string, reading: CellReading): ReadCell => {
  const texts: string[] = [];
  for (const piece of piecesOf(text)) {
    const [, on = "", length = ""] = /^(.*\S)[\s:=]+(\S+)$/.exec(piece) ?? [];
    const [day, hours] = [dayOf(on, reading), hoursInCell(length, reading.decimal)];
    if (day === undefined) return no("not-a-date");
    if (hours === undefined) return no("not-a-number");
    texts.push(day, hours);
  }
  return yes(texts);
};

/** `ABC 2019-01-01 2020-12-31; DEF 2021-01-01`: the code of a category, from when, until when. */
const holdingsIn = (text: string, reading: CellReading): ReadCell => {
  const texts: string[] = [];
  for (const piece of piecesOf(text)) {
    const [named = "", from = "", to = ""] = piece.split(/\s+/);
    const category = meantBy(named, reading.vocabulary.categories, reading.vocabulary);
    const days = [from, to].map((day) => (day === "" ? "" : dayOf(day, reading)));
    if (category === undefined) return no("not-offered");
    if (days.includes(undefined)) return no("not-a-date");
    texts.push(category, days[0] ?? "", days[1] ?? "");
  }
  return yes(texts);
};

const orProblem = (read: string | undefined, problem: FieldProblem): ReadCell =>
  read === undefined ? no(problem) : yes([read]);

const countIn = (text: string, decimal: DecimalMark): string | undefined => {
  const read = numberInCell(text, decimal);
  return read === undefined || !Number.isInteger(read) ? undefined : String(read);
};

const readAs = (field: EntryField, text: string, reading: CellReading): ReadCell => {
  const { vocabulary, kind, decimal } = reading;
  switch (field.as) {
    case "day":
      return orProblem(dayOf(text, reading), "not-a-date");
    case "hours":
      return orProblem(hoursInCell(text, decimal), "not-a-number");
    case "count":
      return orProblem(countIn(text, decimal), "not-a-number");
    case "yes":
      return yesOrNo(text, vocabulary);
    case "choice":
      return oneOf(text, vocabulary.choices[kind][field.name] ?? {}, vocabulary);
    case "some":
      return severalOf(text, vocabulary.choices[kind][field.name] ?? {}, vocabulary);
    case "category":
      return oneOf(text, vocabulary.categories, vocabulary);
    case "areas":
      return severalOf(text, vocabulary.areas, vocabulary);
    case "categories":
      return severalOf(text, vocabulary.categories, vocabulary);
    case "edition":
      return oneOf(text, vocabulary.editions, vocabulary);
    case "sessions":
      return sessionsIn(text, reading);
    case "holdings":
      return holdingsIn(text, reading);
    case "line":
    case "prose":
    case "address":
    case "entry":
    case "holder":
      return yes([text.trim()]);
  }
};

/** What a form would hold of a cell: nothing of an empty one. */
export const readCell = (field: EntryField, text: string, reading: CellReading): ReadCell => {
  if (text.trim() === "") return yes([]);
  const read = readAs(field, text, reading);
  if (!read.ok) return read;
  const length = read.value.reduce((sum, each) => sum + each.length, 0);
  if (length > LONGEST_TYPED) return no("too-long");
  return read.value.length > MOST_TEXTS ? no("too-many") : read;
};

const [TOTAL, SESSIONS] = loggings;

/** What follows from the other answers of a row: whether something goes on, is finished, or is a series. */
export const impliedBy = (
  kind: ListedKind,
  typed: { readonly [field: string]: readonly string[] },
): { readonly [field: string]: readonly string[] } => {
  const isThere = (field: string): boolean => (typed[field]?.[0] ?? "") !== "";
  switch (kind) {
    case "work":
    case "leadership":
      return { going: [isThere("to") ? "ended" : "goes-on"] };
    case "endorsements":
      return { going: [isThere("endedOn") ? "ended" : "goes-on"] };
    case "education":
      return { finished: [isThere("conferredOn") ? "finished" : "not-yet"] };
    case "training":
    case "rsc":
      return { logged: [isThere("sessions") ? SESSIONS : TOTAL] };
    case "volunteering":
    case "memberships":
    case "references":
    case "providers":
    case "exams":
      return {};
  }
};
