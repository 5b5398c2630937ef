import { countsDespite, type EntryProblem } from "../../../core/entries/entry-problems.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";

/** What leads to what is told of an entry below its questions; empty where nothing is wrong or missing. */
export const wayToTold = (kind: EntryKind, problems: readonly EntryProblem[], language: Language): string => {
  const words = entryWords[language].state;
  if (problems.length === 0) return "";
  return countsDespite(kind, problems) ? words.toLeftOut : words.toProblems;
};
