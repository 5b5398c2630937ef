import { holdingBack } from "../../../core/entries/compose-entry.ts";
import { type EntryProblem, firstOfEach } from "../../../core/entries/entry-problems.ts";
import { type EntryField, entryFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { fieldId } from "../../../ui/controls/field-wiring.ts";
import { entryProblemWords } from "../../../ui/wording/site/portfolio/entry-problems.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import { asSentence } from "../../../ui/wording/site/problems.ts";
import type { Language } from "../../../ui/wording/speech.ts";

/** Why an entry does not count, problem by problem: which field, and what to do about it in a few words without a stop. */
export const tellProblem = (language: Language, kind: EntryKind, told: EntryProblem): string => {
  const words = entryWords[language];
  const field = entryFields[kind].find(({ name }) => name === told.field);
  if (field === undefined) return told.field;
  const { label } = fieldTold(language, kind, field);
  if (told.waitsForProvider === true) return words.providerWaits;
  return told.problem === "required"
    ? words.missing(label)
    : words.wrong(label, entryProblemWords(language, field, told.problem));
};

/** What is said beside a field of what was typed wrong in it; what is missing is only told together with the rest. */
export const mistakeOf = (
  language: Language,
  field: EntryField,
  problems: readonly EntryProblem[],
): string | undefined => {
  const found = problems.find((each) => each.field === field.name);
  return found === undefined || found.problem === "required"
    ? undefined
    : asSentence(entryProblemWords(language, field, found.problem));
};

type EntryProblemsProps = {
  readonly language: Language;
  readonly kind: EntryKind;
  readonly problems: readonly EntryProblem[];
};

/** Problems, each with a way to its field. */
const ProblemList = ({ language, kind, problems }: EntryProblemsProps) => (
  <ul>
    {firstOfEach(kind, problems).map((each) => (
      <li>
        <a href={`#${fieldId(each.field)}`}>{tellProblem(language, kind, each)}</a>
      </li>
    ))}
  </ul>
);

/** Whether what is saved counts, and what keeps it from that; what is wrong without doing so is told apart. */
export const EntryProblems = ({ language, kind, problems }: EntryProblemsProps) => {
  const words = entryWords[language];
  const holding = holdingBack(kind, problems);
  const leftOut = problems.filter((each) => !holding.includes(each));
  return (
    <>
      {holding.length === 0 ? (
        <p class="entry-counts">{words.counts}</p>
      ) : (
        <div class="entry-waits">
          <p class="entry-question">{words.notYet}</p>
          <p>{words.notYetHint}</p>
          <ProblemList language={language} kind={kind} problems={holding} />
        </div>
      )}
      {leftOut.length === 0 ? null : (
        <div class="entry-waits">
          <p class="entry-question">{words.leftOutHint}</p>
          <ProblemList language={language} kind={kind} problems={leftOut} />
        </div>
      )}
    </>
  );
};
