import type { ThereAlready } from "../../../core/entries/doubled-days.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

type Props = { readonly language: Language; readonly there: ThereAlready };

/** What is recorded already on the same days, and may be the same. */
export const ThereLines = ({ language, there }: Props) => {
  const words = ledgerWords[language].series;
  const { list, date, count } = speechIn(language);
  const days = (some: readonly string[]): string =>
    list(some.filter((day) => parseDay(day) !== null).map((day) => date(day)));
  return (
    <>
      {there.totals.map(({ from, to, hours }) => (
        <p class="entry-waiting">
          {words.totalThere(count(hours, entryWords[language].totals.hour), date(from), date(to))}
        </p>
      ))}
      {there.same.length === 0 ? null : <p class="entry-waiting">{words.doubled(days(there.same))}</p>}
      {there.others.length === 0 ? null : (
        <p class="entry-waiting">{words.othersThere(days(there.others))}</p>
      )}
    </>
  );
};

/** The same as a question: whether the hours are meant beside it. */
export const SaveAgain = ({ language, there, isTicked }: Props & { readonly isTicked: boolean }) => {
  const words = ledgerWords[language].series;
  return (
    <div class="series-again">
      <ThereLines language={language} there={there} />
      <Checkbox
        language={language}
        name="again"
        label={words.again}
        hint={words.againHint}
        need="unmarked"
        isTicked={isTicked}
      />
    </div>
  );
};
