import type { TypedFields } from "../../../core/entries/fields.ts";
import type { Outline } from "../../../core/entries/outline.ts";
import type { EntryProblem } from "./entry-problems-of.ts";
import type { ListedEntry } from "./list.query.ts";

/** One line of a list: an entry, and what of it is shown. */
export type ListLine = {
  readonly entry: ListedEntry;
  readonly typed: TypedFields;
  readonly title: string;
  readonly outline: Outline;
  readonly problems: readonly EntryProblem[];
};

export const sorts = ["-date", "date", "-hours", "hours", "title", "-title"] as const;
export type Sort = (typeof sorts)[number];

/** What of a list is shown, and in which order; undefined is the order in which it was made. */
export type Wanted = { readonly year: string; readonly text: string; readonly sort: Sort | undefined };

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();

const fitsText = ({ title, typed }: ListLine, words: readonly string[]): boolean => {
  const all = plain([title, ...Object.values(typed).flatMap((texts) => texts ?? [])].join("\n"));
  return words.every((word) => all.includes(word));
};

/** The last year that an entry reaches: of what goes on, the one of today. */
const lastYear = ({ from, to, goesOn }: Outline, thisYear: string): string =>
  goesOn ? thisYear : (to ?? from ?? "").slice(0, 4);

const touches = (outline: Outline, year: string, thisYear: string): boolean =>
  outline.from !== null && outline.from.slice(0, 4) <= year && year <= lastYear(outline, thisYear);

/** The years that entries touch, the latest first. */
export const yearsOf = (lines: readonly ListLine[], thisYear: string): readonly string[] => {
  const years = new Set<string>();
  for (const { outline } of lines) {
    const first = Number((outline.from ?? "").slice(0, 4));
    const last = Number(lastYear(outline, thisYear));
    // Nobody's list is longer than a life; a year that was mistyped does not make a thousand of them.
    if (first > 0) for (let year = first; year <= last && year < first + 100; year++) years.add(String(year));
  }
  return [...years].toSorted().toReversed();
};

const compared = (a: ListLine, b: ListLine, by: string, compare: Intl.Collator["compare"]): number => {
  switch (by) {
    case "date":
      return (a.outline.to ?? a.outline.from ?? "9") < (b.outline.to ?? b.outline.from ?? "9") ? -1 : 1;
    case "hours":
      return (a.outline.hours ?? 0) - (b.outline.hours ?? 0);
    default:
      return compare(a.title, b.title);
  }
};

/** The lines that are wanted, in the order that is wanted. */
export const wantedLines = (
  lines: readonly ListLine[],
  { year, text, sort }: Wanted,
  { thisYear, compare }: { readonly thisYear: string; readonly compare: Intl.Collator["compare"] },
): readonly ListLine[] => {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const fitting = lines.filter(
    (line) => (year === "" || touches(line.outline, year, thisYear)) && fitsText(line, words),
  );
  if (sort === undefined) return fitting;
  const [by, sign] = sort.startsWith("-") ? [sort.slice(1), -1] : [sort, 1];
  return fitting.toSorted((a, b) => sign * compared(a, b, by, compare));
};
