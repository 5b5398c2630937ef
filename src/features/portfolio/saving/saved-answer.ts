import { composeEntry } from "../../../core/entries/compose-entry.ts";
import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import { entryFields } from "../../../core/entries/fields.ts";
import { otherName } from "../../../core/entries/save-entry.ts";
import type { Library } from "../../../core/standards/library.ts";
import { problemWords } from "../../../ui/wording/site/problems.ts";
import { savingWords } from "../../../ui/wording/site/portfolio/saving.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

/** What a page is told of the entry that it saved: the script's contract is `src/ui/elements/entry/answer.ts`. */
export const savedAnswer = (entry: Entry, standards: Library, language: Language) => {
  const composed = composeEntry(entry.kind, typedOf(entry), standards.vocabulary);
  const asked = entryFields[entry.kind].map(({ name }) => name);
  const problems = (composed.ok ? [] : composed.refusal).toSorted(
    (a, b) => asked.indexOf(a.field) - asked.indexOf(b.field),
  );
  const words = savingWords[language];
  const isDeleted = entry.deletedAt !== null;
  const state = isDeleted
    ? words.deleted
    : entry.others.length > 0
      ? words.asks
      : composed.ok
        ? words.saved
        : words.savedNotCounting;
  return {
    version: entry.version,
    fields: Object.fromEntries(
      Object.entries(entry.fields).map(([name, { typed, version }]) => [name, { typed, version }]),
    ),
    others: entry.others.map((other) => ({
      field: other.field,
      typed: other.typed,
      name: otherName(other),
      at: speechIn(language).moment(other.at, "UTC"),
    })),
    problems: problems.map(({ field, problem }) => ({ field, sentence: problemWords[language][problem] })),
    state,
    counts: composed.ok && !isDeleted,
    isDeleted,
  };
};
