import { entryFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { fieldId } from "../../../ui/controls/field-wiring.ts";
import { entryProblemWords } from "../../../ui/wording/site/portfolio/entry-problems.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import type { EntryProblem } from "./entry-problems-of.ts";

/** Why an entry does not count, problem by problem: which field, and what to do about it in a few words. */
export const tellProblem = (language: Language, kind: EntryKind, told: EntryProblem): string => {
  const words = entryWords[language];
  const field = entryFields[kind].find(({ name }) => name === told.field);
  if (field === undefined) return told.field;
  const { label } = fieldTold(language, kind, field);
  if (told.waitsForProvider === true) return words.providerWaits;
  const isLines = field.as === "sessions" || field.as === "holdings";
  return told.problem === "required" && !isLines
    ? words.missing(label)
    : words.wrong(label, entryProblemWords(language, field, told.problem));
};

type EntryProblemsProps = {
  readonly language: Language;
  readonly kind: EntryKind;
  readonly problems: readonly EntryProblem[];
};

/** Each field once, in the order of the questions: the first of its problems says enough. */
export const firstOfEach = (kind: EntryKind, problems: readonly EntryProblem[]): readonly EntryProblem[] =>
  entryFields[kind].flatMap(({ name }) => problems.find(({ field }) => field === name) ?? []);

/** Why what is saved does not count yet, with a way to each field. */
export const EntryProblems = ({ language, kind, problems }: EntryProblemsProps) => {
  const words = entryWords[language];
  if (problems.length === 0) return <p class="entry-counts">{words.counts}</p>;
  return (
    <div class="entry-waits">
      <p class="entry-question">{words.notYet}</p>
      <p>{words.notYetHint}</p>
      <ul>
        {firstOfEach(kind, problems).map((each) => (
          <li>
            <a href={`#${fieldId(each.field)}`}>{tellProblem(language, kind, each)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};
