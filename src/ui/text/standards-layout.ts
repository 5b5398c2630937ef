import { wordsIn } from "../wording/catalogue.ts";
import type { Language } from "../wording/speech.ts";
import { standardsEnglish } from "../wording/standards-words.en.ts";
import { standardsSpanish } from "../wording/standards-words.es.ts";
import type { StandardsWords } from "../wording/standards-words.ts";
import type { AnyRequirementId, Words } from "../wording/words.ts";
import { widest } from "./display-width.ts";
import { type Ink, inkFor, type Tone } from "./ink.ts";
import { columnsIn, type Labelled, labelledLines } from "./layout.ts";
import { wrapped } from "./wrap.ts";

/** What texts about editions are written with. */
export type StandardsLayout = {
  readonly language: Language;
  readonly say: StandardsWords;
  readonly words: Words;
  readonly ink: Ink;
  readonly columns: number;
};

const wording: { readonly [L in Language]: StandardsWords } = { en: standardsEnglish, es: standardsSpanish };

/** The words of a language, and the ink and the width of a terminal. */
export const standardsLayout = (
  language: Language,
  { isColoured, columns }: { readonly isColoured: boolean; readonly columns: number },
): StandardsLayout => ({
  language,
  say: wording[language],
  words: wordsIn[language],
  ink: inkFor(isColoured),
  columns: columnsIn({ colour: isColoured, columns }),
});

/** What a requirement is called; the id of one that has no name. */
export const requirementName = ({ words }: StandardsLayout, id: string): string =>
  Object.hasOwn(words.requirements, id) ? words.requirements[id as AnyRequirementId] : id;

/** Labels and texts in two columns; the column of labels is no wider than is good for the texts. */
export const inColumns = (
  items: readonly Labelled[],
  indent: number,
  { ink, columns }: StandardsLayout,
): readonly string[] =>
  labelledLines(items, { indent, columns, ink, labelWidth: widest(items.map(({ label }) => label)) });

/** A text set in, its further lines a little more, in a tone. */
export const setIn = (
  text: string,
  indent: number,
  { ink, columns }: StandardsLayout,
  tone: Tone = "plain",
): readonly string[] =>
  wrapped(text, columns - indent - 2).map(
    (line, at) => " ".repeat(at === 0 ? indent : indent + 2) + ink(tone, line),
  );
