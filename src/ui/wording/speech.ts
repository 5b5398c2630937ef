import { formatDay } from "../../core/kernel/calendar.ts";
import { localDay } from "../../core/kernel/instant.ts";
import type { Language } from "../../core/kernel/language.ts";

export { type Language, languages } from "../../core/kernel/language.ts";

/** A word in the singular and in the plural. */
export type Counted = { readonly one: string; readonly many: string };

/** How a language writes numbers, dates and lists. */
export type Speech = {
  /** At most two decimals, with the language's decimal mark. */
  readonly number: (value: number) => string;
  /** `3 hours`, with the plural that goes with the number. */
  readonly count: (value: number, word: Counted) => string;
  /** `2021-06-30` written out. */
  readonly date: (day: string) => string;
  /** `2021-06-30` in little space, for tables. */
  readonly shortDate: (day: string) => string;
  /** Day and hour of a moment, in milliseconds, as a clock in the time zone shows them. */
  readonly moment: (instant: number, timeZone: string) => string;
  /** The hour of a moment, as a clock in the time zone shows it. */
  readonly hour: (instant: number, timeZone: string) => string;
  /** An amount in the smallest unit of its currency, such as cents. */
  readonly money: (minor: number, currency: string) => string;
  /** What the language calls the currency of a code, such as USD. */
  readonly currency: (code: string) => string;
  /** A part of a whole, from 0 to 1, in per cent. */
  readonly share: (part: number) => string;
  /** `2021-06` written out. */
  readonly month: (month: string) => string;
  /** The month without its year, in little space, for scales. */
  readonly shortMonth: (month: string) => string;
  /** The twelve months, from January. */
  readonly monthNames: () => readonly string[];
  /** `10-01`, of any year, written out. */
  readonly monthDay: (monthDay: string) => string;
  /** Things one after the other, the last joined by "and". */
  readonly list: (items: readonly string[]) => string;
  /** Things of which one is enough, the last joined by "or". */
  readonly either: (items: readonly string[]) => string;
};

// Spanish as it is read in the United States: 1,234.5 hours, $2,500.00, 3:05 p.m.
const locales: { readonly [L in Language]: string } = { en: "en-US", es: "es-US" };

/** The form of a word that goes with a number. */
export const form = (value: number, word: Counted): string => (value === 1 ? word.one : word.many);

const made = (locale: string): Speech => {
  const numbers = whenNeeded(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const dates = whenNeeded(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const months = whenNeeded(
    () => new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }),
  );
  const shortMonths = whenNeeded(() => new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }));
  const monthNames = whenNeeded(() => {
    const names = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2023, month, 1)));
  });
  const monthDays = whenNeeded(
    () => new Intl.DateTimeFormat(locale, { month: "long", day: "numeric", timeZone: "UTC" }),
  );
  const shortDates = whenNeeded(
    () => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }),
  );
  const shares = whenNeeded(
    () => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }),
  );
  const moments = byKey(
    (timeZone) => new Intl.DateTimeFormat(locale, { ...momentParts, timeZone, timeZoneName: "short" }),
  );
  const hours = byKey(
    (timeZone) => new Intl.DateTimeFormat(locale, { ...hourParts, timeZone, timeZoneName: "short" }),
  );
  const monies = byKey((currency) => new Intl.NumberFormat(locale, { style: "currency", currency }));
  const currencies = whenNeeded(() => new Intl.DisplayNames(locale, { type: "currency" }));
  const decimals = byKey((currency) => monies(currency).resolvedOptions().maximumFractionDigits ?? 2);
  const or = whenNeeded(() => new Intl.ListFormat(locale, { type: "disjunction" }));
  const and = whenNeeded(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const number = (value: number): string => numbers().format(value);
  return {
    number,
    count: (value, word) => `${number(value)} ${form(value, word)}`,
    date: (day) => dates().format(new Date(`${day}T00:00:00Z`)),
    shortDate: (day) => shortDates().format(new Date(`${day}T00:00:00Z`)),
    moment: (instant, timeZone) => moments(timeZone).format(instant),
    hour: (instant, timeZone) => hours(timeZone).format(instant),
    // As text: dividing would lose a cent where the amounts are large.
    money: (minor, currency) => monies(currency).format(`${minor}e-${decimals(currency)}` as `${number}`),
    currency: (code) => currencies().of(code) ?? code,
    share: (part) => shares().format(part),
    month: (month) => months().format(new Date(`${month}-01T00:00:00Z`)),
    shortMonth: (month) => shortMonths().format(new Date(`${month}-01T00:00:00Z`)),
    monthNames,
    monthDay: (monthDay) => monthDays().format(new Date(`2024-${monthDay}T00:00:00Z`)),
    list: (items) => and().format(items),
    either: (items) => or().format(items),
  };
};

/** Makes something the first time it is asked for: a format of the language takes a while to make. */
const whenNeeded = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The same for formats of which there is one for each time zone or currency. */
const byKey = <T>(make: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
};

const hourParts = { hour: "numeric", minute: "2-digit" } as const;

const momentParts = { year: "numeric", month: "long", day: "numeric", ...hourParts } as const;

const speeches: { readonly [L in Language]: Speech } = { en: made(locales.en), es: made(locales.es) };

/** Words with a capital, as a sentence begins. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that stand for themselves: with a capital and a stop. */
export const sentence = (text: string): string => `${upperFirst(text)}.`;

/** How numbers, dates and lists are written in a language. */
export const speechIn = (language: Language): Speech => speeches[language];

/** Whom a moment is told: in which language, and by the clock of which time zone. */
export type Reader = { readonly language: Language; readonly zone: string };

/** A moment with its hour and the name of its zone. */
export const momentIn = ({ language, zone }: Reader, instant: number): string =>
  speechIn(language).moment(instant, zone);

/** The hour of a moment, with the name of its zone. */
export const hourIn = ({ language, zone }: Reader, instant: number): string =>
  speechIn(language).hour(instant, zone);

/** The day that it is where somebody reads of a moment. */
export const dayIn = ({ language, zone }: Reader, instant: number): string =>
  speechIn(language).date(formatDay(localDay(instant, zone)));

/** The same in little space, for tables. */
export const shortDayIn = ({ language, zone }: Reader, instant: number): string =>
  speechIn(language).shortDate(formatDay(localDay(instant, zone)));
