import type { Bits } from "../kernel/bits.ts";
import { type Day, parseDay } from "../kernel/calendar.ts";
import { note, type Place, type Problems } from "./problem.ts";

/** What the rule packs know: the codes a portfolio may name. */
export type Vocabulary = { readonly categories: ReadonlySet<string>; readonly areas: ReadonlySet<string> };

/** One object of the document while it is read, and where its problems go. */
export type Fields = {
  readonly raw: { readonly [key: string]: unknown };
  readonly place: Place | null;
  readonly problems: Problems;
  readonly vocabulary: Vocabulary;
};

/** The most hours one entry may state: more than any working life holds. */
export const MOST_HOURS = 100_000;

/** The most families one job may state. */
const MOST_FAMILIES = 1_000_000;

/** Notes a problem with a field of the object (or with the object itself, when no key is given). */
export const complain = (at: Fields, key: string | null, message: string): void => {
  note(at.problems, key === null ? at.place : { within: at.place, key }, message);
};

/** Every key of the object must be one of those known; each other one is refused by name. */
export const refuseUnknown = (at: Fields, known: ReadonlySet<string>): void => {
  for (const key of Object.keys(at.raw))
    if (!known.has(key)) complain(at, key, "is not a field of this format");
};

const missing = (at: Fields, key: string): void => complain(at, key, "is required");

/** A text; `fallback` where it is left out, null meaning that it may not be. */
export const text = (at: Fields, key: string, fallback: string | null): string => {
  const value = at.raw[key];
  if (typeof value === "string" && (fallback !== null || value.trim() !== "")) return value;
  if (value === undefined && fallback !== null) return fallback;
  if (value === undefined) missing(at, key);
  else complain(at, key, typeof value === "string" ? "must not be empty" : "must be a text");
  return "";
};

/** True or false; false where it is left out. */
export const flag = (at: Fields, key: string): boolean => {
  const value = at.raw[key];
  if (value === undefined) return false;
  if (typeof value === "boolean") return value;
  complain(at, key, "must be true or false");
  return false;
};

/** A date that must be there. NaN, which is before no day and after none, stands in for one that cannot be read. */
export const day = (at: Fields, key: string): Day => {
  const value = at.raw[key];
  if (value === null || value === undefined) {
    missing(at, key);
    return Number.NaN;
  }
  return readDay(at, key, value) ?? Number.NaN;
};

/** A date or null; null where it is left out. */
export const dayOrNull = (at: Fields, key: string): Day | null => {
  const value = at.raw[key];
  return value === undefined || value === null ? null : readDay(at, key, value);
};

const readDay = (at: Fields, key: string, value: unknown): Day | null => {
  const parsed = typeof value === "string" ? parseDay(value) : null;
  if (parsed === null) complain(at, key, "must be a date such as 2021-06-30");
  return parsed;
};

const number = (at: Fields, key: string, value: unknown): number => {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  complain(at, key, "must be a number");
  return Number.NaN;
};

/** Hours that must be there: above 0 and at most `most`. NaN where they cannot be read. */
export const hours = (at: Fields, key: string, most: number): number => {
  const value = at.raw[key];
  if (value === undefined || value === null) {
    missing(at, key);
    return Number.NaN;
  }
  const read = number(at, key, value);
  if (read <= 0) complain(at, key, "must be greater than 0");
  if (read > most) complain(at, key, `must be at most ${most}`);
  return read > 0 && read <= most ? read : Number.NaN;
};

/** A part of the entry's hours; 0 where it is left out. */
export const partOf = (at: Fields, key: string, whole: number): number => {
  const value = at.raw[key];
  if (value === undefined) return 0;
  const read = number(at, key, value);
  if (read < 0) complain(at, key, "must be 0 or more");
  if (read > whole) complain(at, key, `must be at most the entry's hours, ${whole}`);
  return read >= 0 ? read : 0;
};

/** A count of families; 0 where it is left out. */
export const count = (at: Fields, key: string): number => {
  const value = at.raw[key];
  if (value === undefined) return 0;
  const read = number(at, key, value);
  if (Number.isNaN(read)) return 0;
  if (!Number.isInteger(read) || read < 0) complain(at, key, "must be a whole number, 0 or more");
  else if (read > MOST_FAMILIES) complain(at, key, `must be at most ${MOST_FAMILIES}`);
  else return read;
  return 0;
};

/** One of the given terms, which must be there. */
export const requiredTerm = <T extends string>(at: Fields, key: string, terms: readonly [T, ...T[]]): T => {
  if (at.raw[key] === undefined) missing(at, key);
  return oneOf(at, key, terms, terms[0]);
};

/** One of the given terms; `fallback` where it is left out (or null, where that is the fallback). */
export const oneOf = <T extends string, F extends T | null>(
  at: Fields,
  key: string,
  terms: readonly T[],
  fallback: F,
): T | F => {
  const value = at.raw[key];
  if (value === undefined || (value === null && fallback === null)) return fallback;
  for (const term of terms) if (term === value) return term;
  complain(at, key, `must be one of: ${terms.join(", ")}`);
  return fallback;
};

/** A list; empty where it is left out. */
const list = (at: Fields, key: string): readonly unknown[] => {
  const value = at.raw[key];
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  complain(at, key, "must be a list");
  return [];
};

/** A list of terms as a set of bits in the order of `terms`. */
export const someOf = (at: Fields, key: string, terms: readonly string[]): Bits => {
  let bits = 0;
  const values = list(at, key);
  for (let i = 0; i < values.length; i++) {
    const found = terms.indexOf(values[i] as string);
    if (found >= 0) bits |= 1 << found;
    else complainInside(at, key, i, `must be one of: ${terms.join(", ")}`);
  }
  return bits;
};

/** A list of codes out of a set known to the rule packs; `noun` is what one of them is called. */
export const codes = (
  at: Fields,
  key: string,
  known: ReadonlySet<string>,
  noun: string,
): readonly string[] => {
  const values = list(at, key);
  for (let i = 0; i < values.length; i++) {
    if (!known.has(values[i] as string)) complainInside(at, key, i, `must be ${noun} of a known edition`);
  }
  return values as readonly string[];
};

/** A category code that must be there. */
export const category = (at: Fields, key: string): string => {
  const value = at.raw[key];
  if (typeof value === "string" && at.vocabulary.categories.has(value)) return value;
  if (value === undefined) missing(at, key);
  else complain(at, key, "must be a category of a known edition");
  return "";
};

const complainInside = (at: Fields, key: string, index: number, message: string): void =>
  complain({ ...at, place: { within: at.place, key } }, String(index), message);

/** True for a JSON object, which a list and null are not. */
export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of an object inside this one; null, with a problem noted, where there is no object. */
export const inside = (
  at: Fields,
  key: string | number,
  value: unknown,
  within: Place | null = at.place,
): Fields | null => {
  const place = { within, key };
  if (isObject(value)) return { raw: value, place, problems: at.problems, vocabulary: at.vocabulary };
  note(at.problems, place, value === undefined ? "is required" : "must be an object");
  return null;
};

/** Reads each object of a list. */
export const each = <T>(at: Fields, key: string, read: (entry: Fields) => T): readonly T[] => {
  const values = list(at, key);
  const place = { within: at.place, key };
  const entries: T[] = [];
  for (let i = 0; i < values.length; i++) {
    const entry = inside(at, i, values[i], place);
    if (entry !== null) entries.push(read(entry));
  }
  return entries;
};

/** A period's end must not come before its beginning. */
export const checkOrder = (at: Fields, key: string, from: Day, to: Day | null): void => {
  if (to !== null && to < from) complain(at, key, "must not be before the beginning");
};
