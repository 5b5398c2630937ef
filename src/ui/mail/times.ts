import { HOUR, type Instant, MINUTE } from "../../core/kernel/instant.ts";
import { mailWords } from "../wording/site/mail.ts";
import { type Language, speechIn } from "../wording/speech.ts";

/** A moment with its time zone, which is UTC: a letter does not know where it will be read. */
export const momentIn = (language: Language, instant: Instant): string =>
  speechIn(language).moment(instant, "UTC");

/** How long a link works, in whole hours or minutes. */
export const spanIn = (language: Language, milliseconds: number): string => {
  const { minutes, hours } = mailWords[language];
  const inHours = milliseconds % HOUR === 0;
  return speechIn(language).count(milliseconds / (inHours ? HOUR : MINUTE), inHours ? hours : minutes);
};
