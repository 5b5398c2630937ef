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
  /** `2021-06` written out. */
  readonly month: (month: string) => string;
  /** Things one after the other, the last joined by "and". */
  readonly list: (items: readonly string[]) => string;
};

const locales: { readonly [L in Language]: string } = { en: "en-US", es: "es" };

/** The form of a word that goes with a number. */
export const form = (value: number, word: Counted): string => (value === 1 ? word.one : word.many);

const made = (locale: string): Speech => {
  const numbers = whenNeeded(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const dates = whenNeeded(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const months = whenNeeded(
    () => new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }),
  );
  const and = whenNeeded(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const number = (value: number): string => numbers().format(value);
  return {
    number,
    count: (value, word) => `${number(value)} ${form(value, word)}`,
    date: (day) => dates().format(new Date(`${day}T00:00:00Z`)),
    month: (month) => months().format(new Date(`${month}-01T00:00:00Z`)),
    list: (items) => and().format(items),
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

const speeches: { readonly [L in Language]: Speech } = { en: made(locales.en), es: made(locales.es) };

/** How numbers, dates and lists are written in a language. */
export const speechIn = (language: Language): Speech => speeches[language];
