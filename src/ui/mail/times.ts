import { HOUR, type Instant, MINUTE } from "../../core/kernel/instant.ts";
import { mailWords } from "../wording/site/mail.ts";
import { type Language, speechIn } from "../wording/speech.ts";

const locales: { readonly [L in Language]: string } = { en: "en-US", es: "es-US" };
const formats = new Map<Language, Intl.DateTimeFormat>();

/** A moment with its time zone, which is UTC: a letter does not know where it will be read. */
export const momentIn = (language: Language, instant: Instant): string => {
  const known = formats.get(language);
  const format =
    known ??
    new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeStyle: "long", timeZone: "UTC" });
  if (known === undefined) formats.set(language, format);
  return format.format(instant);
};

/** How long a link works, in whole hours or minutes. */
export const spanIn = (language: Language, milliseconds: number): string => {
  const { minutes, hours } = mailWords[language];
  const inHours = milliseconds % HOUR === 0;
  return speechIn(language).count(milliseconds / (inHours ? HOUR : MINUTE), inHours ? hours : minutes);
};
