import { hoursWords } from "../wording/site/hours.ts";
import type { Language } from "../wording/speech.ts";
import { Notice } from "./notice.tsx";

/** Tells somebody that others ask them to confirm hours, and where they answer. */
export const HoursWaiting = ({
  language,
  count,
}: {
  readonly language: Language;
  readonly count: number;
}) => {
  const words = hoursWords[language].list;
  return count === 0 ? null : (
    <Notice language={language} kind="information" isBrief>
      <p>
        {words.waitsForYou(count)} <a href="/confirmations">{words.answerThem}</a>
      </p>
    </Notice>
  );
};
