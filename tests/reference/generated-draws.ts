import fc, { type GeneratorValue } from "fast-check";
import type { Standard } from "./question.ts";

/** Draws that shrink towards the ordinary: the first of a list, the likely one of two. */
export interface Draw {
  next: GeneratorValue;
  /** How rarely something goes wrong in this portfolio: once in so many times at the most. */
  troubleOnceIn: number;
}

/** What the portfolio is nearly complete for. */
export interface Target {
  standard: Standard;
  category: string;
  asOf: string;
  degreeDay: string;
  /** Whether it gets by only with what an exception or a declaration allows. */
  leansOnExceptions: boolean;
  /** The endorsement whose renewal the hours aim at; null where they aim at a first endorsement. */
  renewal: RenewalAim | null;
}

export interface RenewalAim {
  earnedOn: string;
  renewedThrough: string | null;
  /** The first day whose hours count, and the last. */
  since: string;
  until: string;
  years: number;
}

const STEPS = 2 ** 30;

/** One arbitrary for all draws, and without fast-check's fondness for the ends of a range. */
const anyStep = (): fc.Arbitrary<number> => fc.noBias(fc.nat({ max: STEPS - 1 }));

export const integer = (draw: Draw, min: number, max: number): number =>
  min + Math.floor((draw.next(anyStep) / STEPS) * (max - min + 1));

export const oneOf = <T>(draw: Draw, values: readonly [T, ...T[]]): T =>
  values[integer(draw, 0, values.length - 1)] ?? values[0];

/** The value that suffices, but once in so many times (or more rarely) one that may not. */
export const mostly = <T>(draw: Draw, sufficing: T, other: T, onceIn = 10): T =>
  sometimes(draw, Math.max(onceIn, draw.troubleOnceIn)) ? other : sufficing;

/** Variation that harms nothing. */
export const sometimes = (draw: Draw, onceIn: number): boolean => integer(draw, 0, onceIn - 1) === onceIn - 1;

/** Some of the values, each with one chance in so many, without repetition. */
export const someOf = <T>(draw: Draw, values: readonly T[], onceIn: number): T[] =>
  values.filter(() => sometimes(draw, onceIn));

const DAY = 86_400_000;

export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);

const lastDayOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The day so many months before or after, or the last of the month where it has no such day. */
export const monthsAfter = (day: string, count: number): string => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const last = lastDayOfMonth(year, month);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
};

/** The same month, but maybe its first or last day, or just before or after it. */
export const nearby = (draw: Draw, day: string): string => {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const first = `${day.slice(0, 8)}01`;
  const last = lastDayOfMonth(year, month);
  switch (integer(draw, 0, 7)) {
    case 0:
    case 1:
      return day;
    case 2:
      return first;
    case 3:
      return last;
    case 4:
      return daysAfter(day, 1);
    case 5:
      return daysAfter(day, -1);
    case 6:
      return daysAfter(first, integer(draw, 0, 27));
    default:
      return daysAfter(last, 1);
  }
};

export const later = (a: string, b: string): string => (a > b ? a : b);

export const earlier = (a: string, b: string): string => (a < b ? a : b);

/** A day from the first to the last, its ends more often than the rest. */
export const dayWithin = (draw: Draw, first: string, last: string): string => {
  const length = Math.max(0, Math.round((Date.parse(last) - Date.parse(first)) / DAY));
  return daysAfter(first, mostly(draw, integer(draw, 0, length), oneOf(draw, [0, length, 1]), 4));
};

/** How far from a required amount, in hundredths: nothing at all, a whisker, a bit, much. */
export const hundredthsOff = (draw: Draw): number =>
  mostly(
    draw,
    oneOf(draw, [0, 0, 0, 25, 1, 10, 33, 50, 100, 600, 1500]),
    oneOf(draw, [-1, -25, -1, -10, -33, -50, -100, -500, -1200]),
    3,
  );

/** Splits an amount in hundredths into so many positive parts, some even, some odd. */
export const splitHundredths = (draw: Draw, total: number, count: number): number[] => {
  const parts: number[] = [];
  let left = Math.max(total, count);
  for (let rest = count; rest > 1; rest -= 1) {
    const even = Math.floor(left / rest);
    const drawn = oneOf(draw, [even, Math.floor(even / 25) * 25, 333, 10, 25, 150, 475, 700]);
    const part = Math.min(Math.max(drawn, 1), left - (rest - 1));
    parts.push(part);
    left -= part;
  }
  return [...parts, left];
};

export const toHours = (hundredths: number): number => hundredths / 100;

/** Leaves out a field now and then where it holds its default. */
export const withoutSomeDefaults = (
  draw: Draw,
  entry: Record<string, unknown>,
  keep: readonly string[] = [],
): Record<string, unknown> => {
  const leaveOut = sometimes(draw, 4);
  const kept = Object.entries(entry).filter(([field, value]) => {
    const isDefault =
      value === false ||
      value === 0 ||
      (value === null && NULLABLE_DATES.includes(field)) ||
      (Array.isArray(value) && value.length === 0);
    return !(leaveOut && isDefault && !keep.includes(field));
  });
  return Object.fromEntries(kept);
};

const NULLABLE_DATES: readonly string[] = ["to", "conferredOn", "receivedOn", "endedOn", "renewedThrough"];
