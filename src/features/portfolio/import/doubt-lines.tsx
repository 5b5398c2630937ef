import type { Doubt } from "../../../core/entries/doubts.ts";
import { entryFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { doubtWords } from "../../../ui/wording/site/portfolio/doubts.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

type DoubtLinesProps = {
  readonly language: Language;
  readonly kind: EntryKind;
  readonly doubts: readonly Doubt[];
};

/** What looks mistyped in an entry, question by question. */
export const DoubtLines = ({ language, kind, doubts }: DoubtLinesProps) => (
  <ul class="standing-list">
    {doubts.map(({ field: name, value, doubt }) => {
      const field = entryFields[kind].find((each) => each.name === name);
      const label = field === undefined ? name : fieldTold(language, kind, field).label;
      const told = parseDay(value) === null ? value : speechIn(language).date(value);
      return (
        <li>
          <strong>{label}</strong>: {told}. {doubtWords[language].why[doubt]}.
        </li>
      );
    })}
  </ul>
);
