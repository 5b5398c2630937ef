import { formatDay, parseDay } from "../kernel/calendar.ts";
import { withoutAccents } from "../kernel/plain-letters.ts";
import type { DateOrder } from "./matching.ts";
import type { Called } from "./vocabulary.ts";

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const NUMBERS = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}.*)?$/;

/** Longer than any day is written, and more words than it is written with. */
const LONGEST_DAY = 60;
const MOST_WORDS = 8;

/** A year of two digits is one of this century up to here, and one of the last after it. */
const LAST_SHORT_YEAR = 69;

/** No list holds days before anybody who keeps it was born, or so late that somebody mistyped them. */
const EARLIEST = "1900-01-01";
const LATEST = "2149-12-31";

const yearOf = (text: string): string =>
  text.length > 2 ? text : `${Number(text) > LAST_SHORT_YEAR ? 19 : 20}${text}`;

const dayFrom = (year: string, month: string, day: string): string | undefined => {
  const read = parseDay(`${yearOf(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (read === null) return undefined;
  const written = formatDay(read);
  return written < EARLIEST || written > LATEST ? undefined : written;
};

/** The three numbers of a day whose order has to be known; undefined where a text is written otherwise. */
export const looseNumbers = (text: string): readonly [string, string, string] | undefined => {
  if (text.length > LONGEST_DAY) return undefined;
  const [, first = "", second = "", third = ""] = NUMBERS.exec(text.trim()) ?? [];
  return third === "" ? undefined : [first, second, third];
};

const inOrder = ([a, b, c]: readonly [string, string, string], order: DateOrder): string | undefined => {
  if (order === "ymd") return c.length > 2 ? undefined : dayFrom(a, b, c);
  return order === "dmy" ? dayFrom(c, b, a) : dayFrom(c, a, b);
};

const knownMonths = new WeakMap<readonly Called[], readonly Called[]>();

const foldedMonths = (months: readonly Called[]): readonly Called[] => {
  const there = knownMonths.get(months);
  if (there !== undefined) return there;
  const made = months.map((names) => names.map(withoutAccents));
  knownMonths.set(months, made);
  return made;
};

/** The number of a month, from 1, whose name begins so; at least three letters of it. */
const monthNamed = (word: string, months: readonly Called[]): number => {
  const folded = withoutAccents(word);
  if (folded.length < 3) return 0;
  return foldedMonths(months).findIndex((names) => names.some((name) => name.startsWith(folded))) + 1;
};

/** A day whose month is written as a word: `June 30, 2021`, `30 de junio de 2021`, `30-Jun-21`. */
const inWords = (text: string, months: readonly Called[]): string | undefined => {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (words.length > MOST_WORDS) return undefined;
  const parts = words.map((part) => part.replace(/^(\d+)(?:st|nd|rd|th|º|o)$/i, "$1"));
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const named = parts.map((part) => monthNamed(part, months)).filter((month) => month > 0);
  const [month] = named;
  const [first = "", second = ""] = numbers;
  if (month === undefined || named.length !== 1 || numbers.length !== 2) return undefined;
  return first.length === 4 ? dayFrom(first, String(month), second) : dayFrom(second, String(month), first);
};

/**
 * A day as `2021-06-30` from however a list writes it; undefined where the text is no day, or could be two and no order
 * is known.
 */
export const dayInCell = (
  text: string,
  order: DateOrder | null,
  months: readonly Called[],
): string | undefined => {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DAY) return undefined;
  const [, year = "", month = "", day = ""] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year !== "") return dayFrom(year, month, day);
  const numbers = looseNumbers(trimmed);
  if (numbers === undefined) return inWords(trimmed, months);
  if (order !== null) return inOrder(numbers, order);
  const [american, other] = [inOrder(numbers, "mdy"), inOrder(numbers, "dmy")];
  if (american === undefined || other === undefined) return american ?? other;
  return american === other ? american : undefined;
};

/** What all days of a list say about the order in which they are written. */
export type OrderSeen = { readonly order: DateOrder | null; readonly isAsked: boolean };

/**
 * The order in which the days of a list are written, as far as they tell: one beyond the twelfth settles it for all. To be
 * asked where they leave it open, or contradict each other.
 */
export const orderOf = (texts: readonly string[]): OrderSeen => {
  const numbers = texts.flatMap((text) => {
    const found = looseNumbers(text);
    return found === undefined ? [] : [found];
  });
  const fits = (order: DateOrder): number =>
    numbers.filter((each) => inOrder(each, order) !== undefined).length;
  if (numbers.length === 0) return { order: "mdy", isAsked: false };
  const [american, european, yearFirst] = [fits("mdy"), fits("dmy"), fits("ymd")];
  if (american > european && american >= yearFirst) return { order: "mdy", isAsked: false };
  if (european > american && european >= yearFirst) return { order: "dmy", isAsked: false };
  if (yearFirst > american) return { order: "ymd", isAsked: false };
  const isSame = numbers.every((each) => inOrder(each, "mdy") === inOrder(each, "dmy"));
  return isSame ? { order: "mdy", isAsked: false } : { order: null, isAsked: true };
};
