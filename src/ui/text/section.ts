import type { SectionName } from "../wording/phrases.ts";
import type { Words } from "../wording/words.ts";
import { inkFor } from "./ink.ts";
import { columnsIn, type Layout, signedLines } from "./layout.ts";
import { type Columns, requirementLines, type Shown } from "./requirement-lines.ts";
import { wrapped } from "./wrap.ts";

/** Requirements of a kind under their title, a blank line before each; nothing where there is none. */
export const sectionLines = (
  words: Words,
  name: SectionName,
  shown: readonly Shown[],
  columns: Columns,
  layout: Layout,
): readonly string[] => {
  if (shown.length === 0) return [];
  return [
    "",
    ...titleLines(`${words.phrases.sections[name]} (${shown.length})`, layout),
    ...shown.flatMap((each) => ["", ...requirementLines(words, each, columns, layout)]),
  ];
};

/** A title: in capitals, so that it stands out without colour. */
export const titleLines = (title: string, layout: Layout): readonly string[] => {
  const ink = inkFor(layout.colour);
  return wrapped(title.toUpperCase(), columnsIn(layout)).map((line) => ink("heading", line));
};

/** Sentences one under the other, each behind a dash. */
export const sentenceLines = (sentences: readonly string[], layout: Layout): readonly string[] =>
  sentences.flatMap((sentence) => signedLines("-", sentence, columnsIn(layout)));
