import { type EntryField, loggings } from "../entries/fields.ts";
import { LONGEST_TYPED, MOST_TEXTS } from "../entries/most-typed.ts";
import type { FieldProblem } from "../kernel/field-problem.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type Among, type Fold, isCalled, meantBy as meantAmong } from "./called.ts";
import { dayInCell } from "./day-in-cell.ts";
import { hoursInCell, numberInCell } from "./hours-in-cell.ts";
import type { DateOrder, DecimalMark, ListedKind } from "./matching.ts";
import type { ListVocabulary } from "./vocabulary.ts";

/** How the cells of a list are read. */
export type CellReading = {
  readonly kind: ListedKind;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark;
  readonly vocabulary: ListVocabulary;
  readonly fold: Fold;
};

/** The texts that a form would hold, or what is wrong with the cell. */
type ReadCell = Result<readonly string[], FieldProblem>;

const TICKS = /^[✓✔☑✅]$/u;

const meantBy = (text: string, among: Among, { fold, vocabulary }: CellReading): string | undefined =>
  meantAmong(text, among, { fold, negations: vocabulary.negations });

const oneOf = (text: string, among: Among, reading: CellReading): ReadCell => {
  const meant = meantBy(text, among, reading);
  return meant === undefined ? no("not-offered") : yes([meant]);
};

const partsOf = (text: string, between: RegExp): readonly string[] => [
  ...new Set(
    text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  ),
];

/** What all parts of a cell mean; undefined as soon as one means nothing. */
const allMeant = (
  parts: readonly string[],
  among: Among,
  reading: CellReading,
): readonly string[] | undefined => {
  const found = new Set<string>();
  for (const part of parts) {
    const meant = meantBy(part, among, reading);
    if (meant === undefined) return undefined;
    found.add(meant);
  }
  return [...found];
};

/** Several in one cell: parted by semicolons or lines, or else by commas, which some names have in them. */
const severalOf = (text: string, among: Among, reading: CellReading): ReadCell => {
  for (const between of [/[;|\n]/, /[;|\n,]/]) {
    const parts = partsOf(text, between);
    if (parts.length > MOST_TEXTS) return no("too-many");
    const meant = allMeant(parts, among, reading);
    if (meant !== undefined) return yes(meant);
  }
  return no("not-offered");
};

const yesOrNo = (text: string, { vocabulary, fold }: CellReading): ReadCell => {
  const [trimmed, folded] = [text.trim(), fold(text)];
  if (TICKS.test(trimmed) || isCalled(folded, vocabulary.yes)) return yes(["yes"]);
  return isCalled(folded, vocabulary.no) || /^[-–—]$/.test(trimmed) ? yes([]) : no("not-offered");
};

const dayOf = (text: string, reading: CellReading): string | undefined =>
  dayInCell(text, reading.dateOrder, reading.vocabulary.months);

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

const isSpace = (sign: string): boolean => /\s/.test(sign);
const isMark = (sign: string): boolean => sign === ":" || sign === "=";

/** Where the last sign of a kind stands; -1 where there is none. */
const lastAt = (text: string, is: (sign: string) => boolean): number => {
  let at = text.length - 1;
  while (at >= 0 && !is(text.charAt(at))) at -= 1;
  return at;
};

/**
 * The last word of a piece and what stands before it, parted by spaces or else by a colon or an equals sign. Each sign is
 * looked at a few times and never more, whatever stands there.
 */
const lastWord = (piece: string): readonly [before: string, word: string] => {
  const space = lastAt(piece, isSpace);
  const parting = space < 0 ? lastAt(piece, isMark) : space;
  const ends = lastAt(piece.slice(0, Math.max(0, parting)), (sign) => !isSpace(sign) && !isMark(sign));
  return [piece.slice(0, ends + 1), piece.slice(parting + 1)];
};

/** `2021-03-04 1.5; 2021-04-01 2`: the last word of each piece is its hours. */
const sessionsIn = (text: string, reading: CellReading): ReadCell => {
  const texts: string[] = [];
  const pieces = piecesOf(text);
  if (2 * pieces.length > MOST_TEXTS) return no("too-many");
  for (const piece of pieces) {
    const [on, length] = lastWord(piece);
    const [day, hours] = [dayOf(on, reading), hoursInCell(length, reading.decimal)];
    if (day === undefined) return no("not-a-date");
    if (hours === undefined)
      return no(numberProblem(length, (rest) => hoursInCell(rest, reading.decimal) !== undefined));
    texts.push(day, hours);
  }
  return yes(texts);
};

/** `ABC 2019-01-01 2020-12-31; DEF 2021-01-01`: the code of a category, from when, until when. */
const holdingsIn = (text: string, reading: CellReading): ReadCell => {
  const texts: string[] = [];
  const pieces = piecesOf(text);
  if (3 * pieces.length > MOST_TEXTS) return no("too-many");
  for (const piece of pieces) {
    const [named = "", from = "", to = ""] = piece.split(/\s+/);
    const category = meantBy(named, reading.vocabulary.categories, reading);
    const days = [from, to].map((day) => (day === "" ? "" : dayOf(day, reading)));
    if (category === undefined) return no("not-offered");
    if (days.includes(undefined)) return no("not-a-date");
    texts.push(category, days[0] ?? "", days[1] ?? "");
  }
  return yes(texts);
};

const orProblem = (read: string | undefined, problem: FieldProblem): ReadCell =>
  read === undefined ? no(problem) : yes([read]);

/** What is wrong with a text that is no number above zero: `-2` is one, but is not meant. */
const numberProblem = (text: string, isRead: (text: string) => boolean): FieldProblem => {
  const trimmed = text.trim();
  return /^[-−–]/.test(trimmed) && isRead(trimmed.slice(1).trim()) ? "not-above-zero" : "not-a-number";
};

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
      return orProblem(
        hoursInCell(text, decimal),
        numberProblem(text, (rest) => hoursInCell(rest, decimal) !== undefined),
      );
    case "count":
      return orProblem(
        countIn(text, decimal),
        numberProblem(text, (rest) => countIn(rest, decimal) !== undefined),
      );
    case "yes":
      return yesOrNo(text, reading);
    case "choice":
      return oneOf(text, vocabulary.choices[kind][field.name] ?? {}, reading);
    case "some":
      return severalOf(text, vocabulary.choices[kind][field.name] ?? {}, reading);
    case "category":
      return oneOf(text, vocabulary.categories, reading);
    case "areas":
      return severalOf(text, vocabulary.areas, reading);
    case "categories":
      return severalOf(text, vocabulary.categories, reading);
    case "edition":
      return oneOf(text, vocabulary.editions, reading);
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
  // Before anything reads it: what is too long to be kept is not worth a look.
  if (text.length > LONGEST_TYPED) return no("too-long");
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
