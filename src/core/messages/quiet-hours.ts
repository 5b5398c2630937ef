import { DAY, type Instant, localHour, MINUTE } from "../kernel/instant.ts";

/** Hours in which nobody is written to who can be written to later; over midnight where they end earlier than they begin. */
export type QuietHours = { readonly areKept: boolean; readonly from: number; readonly until: number };

const isQuiet = ({ from, until }: QuietHours, hour: number): boolean =>
  from < until ? hour >= from && hour < until : hour >= from || hour < until;

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
