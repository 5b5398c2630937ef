import { isTimeZone } from "./instant.ts";

/** The clock by which times are told to somebody who has not said where they are. */
export const ZONE_OF_NOBODY = "UTC";

/**
 * The time zone that a device, or a row of an earlier year, names, by the name that this machine's calendar data have for it:
 * `US/Michigan` is America/Detroit. Undefined where they know no such zone.
 */
export const readTimeZone = (said: string): string | undefined => {
  if (isTimeZone(said)) return said;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en-US", { timeZone: said }).resolvedOptions();
    return isTimeZone(timeZone) ? timeZone : undefined;
  } catch {
    // This is how Intl says that it knows no such zone.
    return undefined;
  }
};
