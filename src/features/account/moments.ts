import { formatDay } from "../../core/kernel/calendar.ts";
import { DAY, type Instant } from "../../core/kernel/instant.ts";
import { type Language, speechIn } from "../../ui/wording/speech.ts";

// An account has no place, so its times are told in UTC and say so.

/** A moment with its hour. */
export const momentIn = (language: Language, instant: Instant): string =>
  speechIn(language).moment(instant, "UTC");

/** The day of a moment. */
export const dayIn = (language: Language, instant: Instant): string =>
  speechIn(language).date(formatDay(Math.floor(instant / DAY)));
