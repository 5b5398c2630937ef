import type { Instant } from "../../core/kernel/instant.ts";

/** Writes a moment in UTC. */
export const momentIn = (locale: string): ((instant: Instant) => string) => {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
    hourCycle: "h23",
  });
  return (instant) => `${format.format(instant)} UTC`;
};
