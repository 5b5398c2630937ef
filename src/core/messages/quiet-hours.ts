import type { QuietHours } from "../association/settings/quiet-hours.ts";
import { DAY, type Instant, localHour, MINUTE } from "../kernel/instant.ts";

const isQuiet = ({ from, until }: QuietHours, hour: number): boolean =>
  from < until ? hour >= from && hour < until : hour >= from || hour < until;

/**
 * The latest moment, at most two days before a given one, at which a mail goes that may not come at night; the given one where
 * there is none.
 */
export const lastAwake = (hours: QuietHours, zone: string, before: Instant): Instant => {
  if (!hours.areKept) return before;
  for (let at = before; at > before - 2 * DAY; at -= STEP)
    if (!isQuiet(hours, localHour(at, zone))) return at;
  return before;
};

/** No zone was ever apart from UTC by less than whole quarters of an hour since there is mail. */
const STEP = 15 * MINUTE;

/**
 * Until when a mail waits that comes up at a moment, by the reader's clock: the end of the quiet hours that the moment falls
 * in; undefined where it may go. A clock that is put forward or back in the night is followed: where mail may go in one hour
 * a day, and that hour is left out, it waits for the next day's.
 */
export const quietUntil = (hours: QuietHours, zone: string, now: Instant): Instant | undefined => {
  if (!hours.areKept || !isQuiet(hours, localHour(now, zone))) return undefined;
  const first = (Math.floor(now / STEP) + 1) * STEP;
  for (let at = first; at < now + 2 * DAY; at += STEP) if (!isQuiet(hours, localHour(at, zone))) return at;
  return undefined;
};
