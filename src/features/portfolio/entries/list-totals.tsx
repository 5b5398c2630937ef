import { hoursByYear, hoursInAll } from "../../../core/entries/hours-by-year.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { ListLine } from "./list-line.ts";

type HoursByYearProps = { readonly language: Language; readonly lines: readonly ListLine[] };

/** The hours of all years and of each, of the entries that count. */
export const HoursByYear = ({ language, lines }: HoursByYearProps) => {
  const words = entryWords[language].totals;
  const speech = speechIn(language);
  const counted = lines.filter(({ isCounted }) => isCounted).map(({ outline }) => outline);
  if (counted.length === 0) return null;
  const told = (hours: number, entries: number): string =>
    `${speech.count(hours, words.hour)} (${speech.count(entries, words.entry)})`;
  return (
    <Panel id="hours-by-year" heading={words.heading}>
      <p class="hint">{words.hint}</p>
      <SummaryList
        rows={[
          { term: words.inAll, details: <strong>{told(hoursInAll(counted), counted.length)}</strong> },
          ...hoursByYear(counted).map(({ year, hours, entries }) => ({
            term: year,
            details: told(hours, entries),
          })),
        ]}
      />
    </Panel>
  );
};
