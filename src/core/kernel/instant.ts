import type { Day } from "./calendar.ts";

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
};

/** The time zones that this machine's calendar data know, by name. */
export const knownTimeZones: readonly string[] = [
  ...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]),
].toSorted();

const zones: ReadonlySet<string> = new Set(knownTimeZones);

/** True for a time zone that this machine's calendar data know, for example America/Detroit. */
export const isTimeZone = (name: string): boolean => zones.has(name);

const dayOf = (instant: Instant, timeZone: string): Day => {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return Math.round(Date.UTC(Number(parts["year"]), Number(parts["month"]) - 1, Number(parts["day"])) / DAY);
};

/** Of each zone, the last second asked for and its day: whoever asks what day it is asks many times a second. */
const lastAsked = new Map<string, { readonly second: number; readonly day: Day }>();

/** The calendar day that a moment falls on in a time zone; the zone must be known ({@link isTimeZone}). */
export const localDay = (instant: Instant, timeZone: string): Day => {
  // No zone was ever apart from another by less than whole seconds.
  const second = Math.floor(instant / SECOND);
  const last = lastAsked.get(timeZone);
  if (last?.second === second) return last.day;
  const day = dayOf(instant, timeZone);
  lastAsked.set(timeZone, { second, day });
  return day;
};

const hourFormats = new Map<string, Intl.DateTimeFormat>();

/** The full hour, from 0 to 23, that a clock in a time zone shows at a moment; the zone must be known ({@link isTimeZone}). */
export const localHour = (instant: Instant, timeZone: string): number => {
  const known = hourFormats.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat("en-US", { timeZone, hour: "2-digit", hourCycle: "h23" });
  if (known === undefined) hourFormats.set(timeZone, format);
  return Number(format.format(instant));
};
