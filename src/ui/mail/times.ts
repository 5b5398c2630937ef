import { HOUR, MINUTE } from "../../core/kernel/instant.ts";
import { mailWords } from "../wording/site/mail.ts";
import { type Language, speechIn } from "../wording/speech.ts";

/** How long a link works, in whole hours or minutes. */
export const spanIn = (language: Language, milliseconds: number): string => {
  const { minutes, hours } = mailWords[language];
  const inHours = milliseconds % HOUR === 0;
  return speechIn(language).count(milliseconds / (inHours ? HOUR : MINUTE), inHours ? hours : minutes);
};
