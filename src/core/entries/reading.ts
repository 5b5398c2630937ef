import { type Day, parseDay } from "../kernel/calendar.ts";
import type { FieldProblem, Problem } from "../kernel/field-problem.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import { type EntryField, entryFields, isAsked, standsIn, type TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";

/** An entry while it is read: what is typed, and what keeps it from counting. */
export type Reading = {
  readonly kind: EntryKind;
  readonly typed: TypedFields;
  readonly vocabulary: Vocabulary;
  readonly problems: Problem[];
};

/** A field of the kind; a name that the kind does not have is a field in which nothing stands. */
const fieldOf = ({ kind }: Reading, name: string): EntryField =>
  entryFields[kind].find((each) => each.name === name) ?? { name, as: "line" };

const complain = ({ problems }: Reading, field: string, problem: FieldProblem): undefined => {
  problems.push({ field, problem });
  return undefined;
};

/** What is typed in a field that is asked, without space around it; nothing where it is not asked. */
const textsIn = (reading: Reading, name: string): readonly string[] => {
  const field = fieldOf(reading, name);
  return isAsked(reading.kind, reading.typed, field)
    ? standsIn(reading.typed, field).map((text) => text.trim())
    : [];
};

const needs = (reading: Reading, name: string): undefined => {
  const field = fieldOf(reading, name);
  if (field.needed === true && isAsked(reading.kind, reading.typed, field))
    complain(reading, name, "required");
  return undefined;
};

/** The one text of a field; undefined where there is none, with a problem noted where the entry needs it. */
const textIn = (reading: Reading, name: string): string | undefined => {
  const [text = ""] = textsIn(reading, name);
  return text === "" ? needs(reading, name) : text;
};

/** A line or more of text; empty where nothing was typed. */
export const text = (reading: Reading, name: string): string => textIn(reading, name) ?? "";

/** The texts of a field that are there, with a problem noted where one of them stands for nothing that is offered. */
const offeredIn = (
  reading: Reading,
  name: string,
  isOffered: (text: string) => boolean,
): readonly string[] => {
  const texts = textsIn(reading, name).filter((text) => text !== "");
  if (!texts.every(isOffered)) complain(reading, name, "not-offered");
  return texts;
};

/** True where the box is ticked. */
export const isYes = (reading: Reading, name: string): boolean => {
  const texts = offeredIn(reading, name, (text) => text === "yes");
  return texts.length > 0 && texts.every((text) => text === "yes");
};

/** A day as `2021-06-30`. */
export const day = (reading: Reading, name: string): string | undefined => {
  const typed = textIn(reading, name);
  if (typed === undefined) return undefined;
  return parseDay(typed) === null ? complain(reading, name, "not-a-date") : typed;
};

/** Whether the second day comes before the first, which no period may. */
export const checkOrder = (
  reading: Reading,
  name: string,
  from: string | undefined,
  to: string | undefined,
): void => {
  if (from !== undefined && to !== undefined && to < from) complain(reading, name, "too-small");
};

/** How far apart two days may be, so that a total can be spread over them. */
const LONGEST_RANGE: Day = 36_525;

/** A period over which a total is spread cannot be longer than anybody works. */
export const checkRange = (
  reading: Reading,
  name: string,
  from: string | undefined,
  to: string | undefined,
): void => {
  const [first, last] = [parseDay(from ?? ""), parseDay(to ?? "")];
  if (first !== null && last !== null && last - first > LONGEST_RANGE) complain(reading, name, "too-large");
};

const MOST_HOURS = 100_000;
const MOST_SESSION_HOURS = 24;

/** Hours as people write them: `1.5`, `1,5`, `1:30`. To a hundredth of an hour; null where it is no number. */
export const hoursIn = (typed: string): number | null => {
  const clock = /^(\d{1,6}):([0-5]\d)$/.exec(typed);
  if (clock !== null) return Math.round((Number(clock[1]) + Number(clock[2]) / 60) * 100) / 100;
  return /^\d{1,9}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(",", ".")) : null;
};

const hoursOf = (reading: Reading, name: string, typed: string, most: number): number | undefined => {
  const read = hoursIn(typed);
  if (read === null) return complain(reading, name, "not-a-number");
  if (read <= 0) return complain(reading, name, "too-small");
  return read > most ? complain(reading, name, "too-large") : read;
};

/** Hours above 0. */
export const hours = (reading: Reading, name: string): number | undefined => {
  const typed = textIn(reading, name);
  return typed === undefined ? undefined : hoursOf(reading, name, typed, MOST_HOURS);
};

/** A part of the entry's hours; 0 where nothing was typed. */
export const partOf = (reading: Reading, name: string, whole: number | undefined): number => {
  const typed = textIn(reading, name);
  if (typed === undefined) return 0;
  const read = hoursIn(typed);
  if (read === null) complain(reading, name, "not-a-number");
  else if (whole !== undefined && read > whole) complain(reading, name, "too-large");
  else return read;
  return 0;
};

/** A whole number, 0 where nothing was typed. */
export const count = (reading: Reading, name: string): number => {
  const typed = textIn(reading, name);
  if (typed === undefined) return 0;
  if (/^\d{1,6}$/.test(typed)) return Number(typed);
  complain(reading, name, "not-a-number");
  return 0;
};

/** One of the given terms; undefined where none was chosen. */
export const choice = <T extends string>(
  reading: Reading,
  name: string,
  among: readonly T[],
): T | undefined => {
  const typed = textIn(reading, name);
  if (typed === undefined) return undefined;
  return among.find((term) => term === typed) ?? complain(reading, name, "not-offered");
};

/** Those of the given terms that were chosen, in their own order. */
export const some = <T extends string>(reading: Reading, name: string, among: readonly T[]): readonly T[] => {
  const texts = offeredIn(reading, name, (text) => among.some((term) => term === text));
  return among.filter((term) => texts.includes(term));
};

/** Codes of categories that some edition has. */
export const categories = (reading: Reading, name: string): readonly string[] => {
  const texts = offeredIn(reading, name, (text) => reading.vocabulary.categories.has(text));
  return [...reading.vocabulary.categories].filter((code) => texts.includes(code));
};

/** Ids of knowledge and skill areas that some framework has, as they were chosen, each once. */
export const areas = (reading: Reading): readonly string[] => {
  const texts = offeredIn(reading, "areas", (text) => reading.vocabulary.areas.has(text));
  return [...new Set(texts)].filter((text) => reading.vocabulary.areas.has(text));
};

/** Splits a list of texts into groups, of which those without any text are left out. */
const groupsOf = (texts: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    texts.slice(at * size, (at + 1) * size),
  ).filter((group) => group.some((each) => each !== ""));

/** Sessions of a series, by day. */
export const sessions = (
  reading: Reading,
  name: string,
): readonly { readonly date: string; readonly hours: number }[] => {
  const groups = groupsOf(textsIn(reading, name), 2);
  if (groups.length === 0) needs(reading, name);
  const read = groups.map(([date = "", length = ""]) => {
    if (date === "" || length === "") return complain(reading, name, "incomplete");
    if (parseDay(date) === null) return complain(reading, name, "not-a-date");
    const read = hoursOf(reading, name, length, MOST_SESSION_HOURS);
    return read === undefined ? undefined : { date, hours: read };
  });
  return read
    .filter((session) => session !== undefined)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

/** A category held, from when to when. */
export type HeldCategory = { readonly category: string; readonly from: string; readonly to: string | null };

/** Categories held; one without a first day does not say when. */
export const holdings = (reading: Reading, name: string): readonly HeldCategory[] =>
  groupsOf(textsIn(reading, name), 3)
    .map(([category = "", from = "", to = ""]): HeldCategory | undefined => {
      if (category === "" || from === "") return complain(reading, name, "incomplete");
      if (!reading.vocabulary.categories.has(category)) return complain(reading, name, "not-offered");
      if (parseDay(from) === null || (to !== "" && parseDay(to) === null))
        return complain(reading, name, "not-a-date");
      if (to !== "" && to < from) return complain(reading, name, "too-small");
      return { category, from, to: to === "" ? null : to };
    })
    .filter((held) => held !== undefined);

/** What people read of the entry, by the names of its fields; undefined where there is nothing. */
export const about = (reading: Reading): { readonly [field: string]: string } | undefined => {
  const told = entryFields[reading.kind]
    .filter((field) => field.about === true && isAsked(reading.kind, reading.typed, field))
    .map(({ name }) => [name, textsIn(reading, name)[0] ?? ""] as const)
    .filter(([, value]) => value !== "");
  return told.length === 0 ? undefined : Object.fromEntries(told);
};

/** A day written out for a document, or null where it goes on or is not known. */
export const orNull = (day: string | undefined): string | null => day ?? null;
