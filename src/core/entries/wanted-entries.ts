import { withoutAccents } from "../kernel/plain-letters.ts";
import type { TypedFields } from "./fields.ts";
import type { Outline } from "./outline.ts";

/** One entry of a list as far as it is looked for: what it is called, what is typed in it, and when it was. */
export type Listed = {
  readonly title: string;
  readonly typed: TypedFields;
  readonly outline: Outline;
};

export const sorts = ["-date", "date", "-hours", "hours", "title", "-title"] as const;
export type Sort = (typeof sorts)[number];

/** What of a list is shown, and in which order; undefined is the order in which it was made. */
export type Wanted = { readonly year: string; readonly text: string; readonly sort: Sort | undefined };

/** How titles follow each other in a language. */
export type CompareTitles = (a: string, b: string) => number;

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map(withoutAccents)
    .filter((word) => word !== "");

const fitsText = ({ title, typed }: Listed, words: readonly string[]): boolean => {
  const all = [title, ...Object.values(typed).flatMap((texts) => texts ?? [])].flatMap(wordsIn).join(" ");
  return words.every((word) => all.includes(word));
};

/** The last year that an entry reaches: of what goes on, the one of today. */
const lastYear = ({ from, to, goesOn }: Outline, thisYear: string): string =>
  goesOn ? thisYear : (to ?? from ?? "").slice(0, 4);

const touches = (outline: Outline, year: string, thisYear: string): boolean =>
  outline.from !== null && outline.from.slice(0, 4) <= year && year <= lastYear(outline, thisYear);

/** Nobody's list is longer than a life: a year that was mistyped does not make a thousand of them. */
const MOST_YEARS = 100;

/** The years that entries touch, the latest first. */
export const yearsOf = (listed: readonly Pick<Listed, "outline">[], thisYear: string): readonly string[] => {
  const years = new Set<string>();
  for (const { outline } of listed) {
    const first = Number((outline.from ?? "").slice(0, 4));
    const last = Math.min(Number(lastYear(outline, thisYear)), first + MOST_YEARS - 1);
    if (first > 0) for (let year = first; year <= last; year++) years.add(String(year).padStart(4, "0"));
  }
  return [...years].toSorted().toReversed();
};

/** What stands nowhere comes first of the latest. */
const UNDATED = "9999-99-99";

const dayOf = ({ outline: { from, to } }: Listed): string => to ?? from ?? UNDATED;

const orders = {
  date: (a: Listed, b: Listed) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0),
  hours: (a: Listed, b: Listed) => (a.outline.hours ?? 0) - (b.outline.hours ?? 0),
} as const;

const orderOf = (sort: Sort, compare: CompareTitles): ((a: Listed, b: Listed) => number) => {
  switch (sort) {
    case "date":
      return orders.date;
    case "-date":
      return (a, b) => orders.date(b, a);
    case "hours":
      return orders.hours;
    case "-hours":
      return (a, b) => orders.hours(b, a);
    case "title":
      return (a, b) => compare(a.title, b.title);
    case "-title":
      return (a, b) => compare(b.title, a.title);
  }
};

/** The entries that are wanted, in the order that is wanted. */
export const wantedOf = <L extends Listed>(
  listed: readonly L[],
  { year, text, sort }: Wanted,
  { thisYear, compare }: { readonly thisYear: string; readonly compare: CompareTitles },
): readonly L[] => {
  const words = wordsIn(text);
  const fitting = listed.filter(
    (each) => (year === "" || touches(each.outline, year, thisYear)) && fitsText(each, words),
  );
  return sort === undefined ? fitting : fitting.toSorted(orderOf(sort, compare));
};
