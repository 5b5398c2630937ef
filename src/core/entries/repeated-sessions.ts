import { type Day, dayOf, formatDay, lastDayOf, monthOf, partsOf } from "../kernel/calendar.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { MOST_TEXTS } from "./most-typed.ts";

/** How often something comes again. */
export const rhythms = ["week", "two-weeks", "month"] as const;
export type Rhythm = (typeof rhythms)[number];

/** The most sessions that one entry holds: each is a day and its hours. */
export const MOST_SESSIONS = MOST_TEXTS / 2;

/** The days of a series up to today, as `2021-06-30`, and how many of it are still to come. */
export type Repeated = { readonly days: readonly string[]; readonly later: number };

export type RepeatRefusal = { readonly code: "ends-before-it-begins" | "too-many" };

/** The same day of a later month; of a month that is too short the last. */
const monthsLater = (from: Day, months: number): Day => {
  const month = monthOf(from) + months;
  const { dayOfMonth } = partsOf(from);
  return Math.min(dayOf(Math.floor(month / 12), (month % 12) + 1, 1) + dayOfMonth - 1, lastDayOf(month));
};

const nth: { readonly [R in Rhythm]: (from: Day, at: number) => Day } = {
  week: (from, at) => from + 7 * at,
  "two-weeks": (from, at) => from + 14 * at,
  month: monthsLater,
};

/**
 * The days of something that comes again from one day to another, both counted. What is still to come is counted and left
 * out: nobody has received it yet.
 */
export const repeatedDays = (
  { every, from, to }: { readonly every: Rhythm; readonly from: Day; readonly to: Day },
  today: Day,
): Result<Repeated, RepeatRefusal> => {
  if (to < from) return no({ code: "ends-before-it-begins" });
  const days: string[] = [];
  let later = 0;
  for (let at = 0; at <= MOST_SESSIONS; at++) {
    const day = nth[every](from, at);
    if (day > to) return yes({ days, later });
    if (day > today) later++;
    else days.push(formatDay(day));
  }
  return no({ code: "too-many" });
};
