import { parseDay } from "../kernel/calendar.ts";
import type { Outline } from "./outline.ts";

/** Hours of one year, to a hundredth. */
export type YearOfHours = { readonly year: string; readonly hours: number; readonly entries: number };

type Part = Outline["parts"][number];

const dayOr0 = (day: string): number => parseDay(day) ?? 0;

/** The days of a part that lie in a year, as a share of all its days. */
const shareIn = (year: number, { from, to }: Part): number => {
  const first = Math.max(dayOr0(from), dayOr0(`${year}-01-01`));
  const last = Math.min(dayOr0(to), dayOr0(`${year}-12-31`));
  return Math.max(0, last - first + 1) / (dayOr0(to) - dayOr0(from) + 1);
};

const yearsOf = ({ from, to }: Part): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => first + at);
};

/**
 * Hours year by year, the latest first: those of a series by its days, a total over several years in equal shares a day.
 * An entry is counted in every year that it touches.
 */
export const hoursByYear = (outlines: readonly Pick<Outline, "parts">[]): readonly YearOfHours[] => {
  const sums = new Map<number, { hours: number; entries: number }>();
  for (const { parts } of outlines) {
    const touched = new Set<number>();
    for (const part of parts)
      for (const year of yearsOf(part)) {
        const sum = sums.get(year) ?? { hours: 0, entries: 0 };
        sum.hours += part.hours * shareIn(year, part);
        if (!touched.has(year)) sum.entries += 1;
        touched.add(year);
        sums.set(year, sum);
      }
  }
  return [...sums]
    .toSorted(([a], [b]) => b - a)
    .map(([year, { hours, entries }]) => ({
      year: String(year).padStart(4, "0"),
      hours: Math.round(hours * 100) / 100,
      entries,
    }));
};

/** All hours together, to a hundredth. */
export const hoursInAll = (outlines: readonly Pick<Outline, "parts">[]): number =>
  outlines.reduce(
    (sum, { parts }) => sum + parts.reduce((inner, { hours }) => inner + Math.round(hours * 100), 0),
    0,
  ) / 100;
