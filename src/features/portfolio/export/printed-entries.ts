import { typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import { firstOfEach } from "../../../core/entries/entry-problems.ts";
import {
  type EntryField,
  entryFields,
  isAsked,
  isSaidByRegister,
  lineOf,
  standsIn,
  type TypedFields,
} from "../../../core/entries/fields.ts";
import { type HourRequest, hoursOfEntry, isSignedOtherwise } from "../../../core/entries/hour-requests.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { type Outline, outlineOf } from "../../../core/entries/outline.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import type { PdfBlock, PdfRun, PdfText } from "../../../core/kernel/pdf-content.ts";
import type { HolderId } from "../../../core/register/standing.ts";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { toldValue } from "../../../ui/entries/told-value.ts";
import { figuresText } from "../../../ui/wording/hour-figures.ts";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { printedChoice, printedName, printedWords } from "../../../ui/wording/site/portfolio/printed.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import { dayIn, type Reader, sentence, speechIn } from "../../../ui/wording/speech.ts";
import { whenIn } from "../../../ui/wording/when-words.ts";
import type { Among } from "../entries/among.ts";
import { confirmedTold } from "../entries/confirmed-lines.tsx";
import { tellProblem } from "../entries/entry-problems.tsx";
import type { JudgedEntry } from "../readiness/readiness.query.ts";
import type { Readiness } from "../readiness/reading.ts";

/** What the tables of entries are printed from. */
export type Printing = {
  readonly reader: Reader;
  readonly readiness: Readiness;
  readonly requests: readonly HourRequest[];
  readonly among: Among;
  /** The names of the documents beside an entry. */
  readonly besideOf: (entry: string) => readonly string[];
};

type Line = PdfRun;

const inOtherColumns: ReadonlySet<string> = new Set([
  "from",
  "to",
  "date",
  "conferredOn",
  "on",
  "earnedOn",
  "endedOn",
]);

/** True where the other columns say what stands in a question: a day, the hours, or what the entry is called. */
const isSaid = (kind: EntryKind, typed: TypedFields, field: EntryField, among: Among): boolean => {
  const [first = ""] = standsIn(typed, field).map((text) => text.trim());
  const { words, chosen } = entryName(kind, typed, among.entries);
  if (inOtherColumns.has(field.name)) return parseDay(first) !== null;
  if (field.name === "hours") return outlineOf(kind, typed).hours !== null;
  return field.as === "entry" ? words.length > 0 : chosen?.field === field.name || first === words[0];
};

/** Days of a series with their hours, a day after the other. */
const seriesTold = (texts: readonly string[], { language }: Among): string => {
  const { shortDate } = speechIn(language);
  const days = texts.filter((_, at) => at % 2 === 0);
  return days
    .map((day, at) => `${parseDay(day) === null ? day : shortDate(day)}: ${texts[2 * at + 1] ?? ""}`)
    .join("; ");
};

const answerOf = (kind: EntryKind, field: EntryField, texts: readonly string[], among: Among): string => {
  const [first = ""] = texts;
  if (field.as === "sessions") return seriesTold(texts, among);
  if (field.as === "areas") return texts.map(among.areaName).join("; ");
  const printed = field.as === "choice" ? printedChoice(among.language, kind, first) : undefined;
  return printed ?? toldValue(kind, field, texts, among);
};

/** A question with its answer, as paper tells it; nothing where nobody answered or another column says it. */
const fieldLine = (
  kind: EntryKind,
  typed: TypedFields,
  field: EntryField,
  among: Among,
): string | undefined => {
  const name = printedName(among.language, kind, field.name);
  if (name === undefined || !isAsked(kind, typed, field) || isSaidByRegister(typed, field)) return undefined;
  const stands = standsIn(typed, field);
  const texts = lineOf(field) === undefined ? stands.filter((text) => text !== "") : stands;
  const isAsBegun = field.begins !== undefined && texts.join() === field.begins.join();
  if (texts.every((text) => text === "") || isAsBegun || isSaid(kind, typed, field, among)) return undefined;
  return field.as === "yes" ? name : `${name}: ${answerOf(kind, field, texts, among)}`;
};

/** The questions of an entry that were answered, with their answers. */
export const answersOf = (entry: JudgedEntry, among: Among): readonly string[] => {
  const typed = typedOf(entry);
  return entryFields[entry.kind].flatMap((field) => fieldLine(entry.kind, typed, field, among) ?? []);
};

const inRegister = (entry: JudgedEntry, { readiness, reader, among }: Printing): readonly Line[] => {
  const holder = readiness.kept.holders.get((typedOf(entry)["holder"]?.[0] ?? "") as HolderId);
  if (holder === undefined) return [];
  const nameOf = (code: string) => among.categories.find(({ value }) => value === code)?.label ?? code;
  const { language } = reader;
  const told = sayStandings(holder.standings, language, nameOf);
  return [{ text: `${printedWords[language].register}: ${told}` }];
};

/** What the provider answered about the hours of an entry, and what still waits. */
const hourLines = (entry: JudgedEntry, { reader, requests, among }: Printing): readonly Line[] => {
  const { language } = reader;
  const [words, printed] = [askingWords[language], printedWords[language]];
  return hoursOfEntry(entry, among.entries, requests).flatMap(
    ({ request, line: { answer, snapshot }, isChanged, isOtherProvider }): readonly Line[] => {
      if (answer === null)
        return request.withdrawnAt === null
          ? [{ text: sentence(words.asked(dayIn(reader, request.askedAt))) }]
          : [];
      const day = dayIn(reader, answer.at);
      const earlier =
        isChanged || isOtherProvider
          ? [{ text: words.earlier(figuresText(snapshot, language), request.providerName) }]
          : [];
      const signed = isSignedOtherwise(answer, request)
        ? [{ text: words.signedOtherwise(answer.name, request.providerName), strong: true }]
        : [];
      if (answer.is === "confirmed")
        return [{ text: `${words.confirmed(answer.name, day)}.` }, ...signed, ...earlier];
      return [
        { text: `${words.disputed(answer.name, day)}.`, strong: true },
        ...signed,
        ...earlier,
        { text: printed.theyRemember(answer.hours) },
        { text: printed.theySay(answer.statement) },
      ];
    },
  );
};

const uncountedLines = ({ id, kind }: JudgedEntry, { readiness, reader }: Printing): readonly Line[] => {
  const { language } = reader;
  const found = readiness.stated.composed.uncounted.find(({ entry }) => entry === id);
  if (found === undefined) return [];
  const why = firstOfEach(kind, found.problems).map((each) => sentence(tellProblem(language, kind, each)));
  return [{ text: `${printedWords[language].uncounted}: ${why.join(" ")}`, strong: true }];
};

/** Whether an entry counts, and what others say of it. */
export const saidOf = (entry: JudgedEntry, printing: Printing): readonly Line[] => [
  ...uncountedLines(entry, printing),
  ...confirmedTold({
    reader: printing.reader,
    entry,
    confirming: printing.readiness.loaded,
    saysWhat: true,
  }).map(({ text }) => ({ text })),
  ...hourLines(entry, printing),
];

const asText = (lines: readonly Line[]): PdfText =>
  lines.flatMap((line, at) => (at === 0 ? [line] : [{ text: "\n" }, line]));

const whenOf = (kind: EntryKind, typed: TypedFields, outline: Outline, { language }: Reader): string => {
  const { notFinished, ...words } = printedWords[language];
  if (kind === "education" && typed["finished"]?.[0] === "not-yet") return notFinished;
  return whenIn({ ...words, nothing: "" }, outline, speechIn(language).shortDate);
};

const particulars = (
  entry: JudgedEntry,
  printing: Printing,
  documents: (names: string) => string,
): PdfText => {
  const beside = printing.besideOf(entry.id);
  return asText([
    ...saidOf(entry, printing),
    ...inRegister(entry, printing),
    ...answersOf(entry, printing.among).map((text) => ({ text })),
    ...(beside.length === 0 ? [] : [{ text: documents(beside.join(", ")) }]),
  ]);
};

/** The entries of a kind as a table: what it is, when, how many hours, and everything else that is said of it. */
export const entryTable = (
  kind: EntryKind,
  entries: readonly JudgedEntry[],
  printing: Printing,
  documents: (names: string) => string,
): PdfBlock => {
  const { reader, among } = printing;
  const words = printedWords[reader.language];
  const { number } = speechIn(reader.language);
  const rows = entries.map((entry) => {
    const typed = typedOf(entry);
    const outline = outlineOf(kind, typed);
    return {
      what: entryTitle(kind, typed, among),
      when: whenOf(kind, typed, outline, reader),
      hours: outline.hours === null ? "" : number(outline.hours),
      particulars: particulars(entry, printing, documents),
    };
  });
  const columns = [
    { of: "what", heading: words.kinds[kind].what },
    { of: "when", heading: words.when },
    { of: "hours", heading: words.hours, isNumber: true },
    { of: "particulars", heading: words.particulars },
  ] as const;
  const used = columns.filter(({ of }) => rows.some((row) => row[of].length > 0));
  return {
    as: "table",
    isNamedByFirst: true,
    columns: used,
    rows: rows.map((row) => used.map(({ of }) => row[of])),
  };
};
