import type { Day } from "../kernel/calendar.ts";
import { decimalsOf, decimalText, plus, type Whole, wholeParts } from "../kernel/whole.ts";
import { complain, day, dayOrNull, each, type Fields, hours, MOST_HOURS, refuseUnknown } from "./fields.ts";
import type { Session } from "./portfolio.ts";

const sessionKeys: ReadonlySet<string> = new Set(["date", "hours"]);

/** The most hours that one session can have. */
const MOST_SESSION_HOURS = 24;

const none: readonly Session[] = [];

/** The sessions of a series; empty where the entry has none. */
export const readSessions = (at: Fields): readonly Session[] =>
  at.raw["sessions"] === undefined
    ? none
    : each(at, "sessions", (session) => {
        refuseUnknown(session, sessionKeys);
        return { date: day(session, "date"), hours: hours(session, "hours", MOST_SESSION_HOURS) };
      });

/** The first and the last day of a series; NaN where the day of a session cannot be read. */
export const firstAndLast = (sessions: readonly Session[]): readonly [Day, Day] => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { date } of sessions) {
    if (Number.isNaN(date)) return [Number.NaN, Number.NaN];
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return [first, last];
};

/** True for a day that could be read. */
export const isKnown = (day: Day): boolean => !Number.isNaN(day);

/** The total of a series, which hours stated beside it must equal exactly. NaN where a session cannot be read. */
export const seriesHours = (at: Fields, sessions: readonly Session[]): number => {
  if (sessions.some((session) => Number.isNaN(session.hours))) return Number.NaN;
  const stated =
    at.raw["hours"] === undefined || at.raw["hours"] === null ? null : hours(at, "hours", MOST_HOURS);
  const decimals = [...sessions.map((s) => s.hours), stated ?? 0].reduce(
    (most, each) => (each > 0 ? Math.max(most, decimalsOf(each)) : most),
    0,
  );
  const sum = sessions.reduce<Whole>((total, s) => plus(total, wholeParts(s.hours, decimals)), 0);
  const written = decimalText(sum, decimals);
  if (stated !== null && stated > 0 && wholeParts(stated, decimals) !== sum)
    complain(at, "hours", `must be the sum of the sessions, ${written}`);
  return Number(written);
};

/** The first day of a training series; a date stated beside the sessions must be its first or its last day. */
export const seriesDay = (at: Fields, key: string, sessions: readonly Session[]): Day => {
  const [first, last] = firstAndLast(sessions);
  const stated = dayOrNull(at, key);
  if (stated !== null && isKnown(first) && stated !== first && stated !== last)
    complain(at, key, "must be the first or the last day of the sessions");
  return first;
};
