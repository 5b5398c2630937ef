import { type Doubt, doubtsIn } from "../../../core/entries/doubts.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { doubtWords } from "../../../ui/wording/site/portfolio/doubts.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

/** Of one field no more is said at once. */
const MOST = 3;

const told = ({ value, doubt }: Doubt, language: Language): string => {
  const shown = parseDay(value) === null ? value : speechIn(language).date(value);
  return `${shown}. ${doubtWords[language].why[doubt]}.`;
};

/** What is said at each field of what looks mistyped there: it is kept and counts all the same. */
export const tellDoubts = (
  kind: EntryKind,
  typed: TypedFields,
  today: string,
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(doubtsIn(kind, typed, today), ({ field }) => field)].map(([field, doubts]) => [
      field,
      [doubtWords[language].look, ...doubts.slice(0, MOST).map((each) => told(each, language))].join(" "),
    ]),
  );
