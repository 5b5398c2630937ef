import type { Day } from "../core/kernel/calendar.ts";
import { type Edition, overlaysInForce } from "../core/standards/edition.ts";
import type { Layout } from "../ui/text/layout.ts";
import { wrapped } from "../ui/text/wrap.ts";
import { wordsIn } from "../ui/wording/catalogue.ts";
import { ruleNames } from "../ui/wording/rule-names.ts";
import { type Language, languages } from "../ui/wording/speech.ts";
import type { Words } from "../ui/wording/words.ts";
import { Misuse } from "./misuse.ts";
import { single, type Typed } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** The language that was typed; English where none was. */
export const languageTyped = (typed: Typed): Language => {
  const typedLanguage = single(typed, "language") ?? "en";
  const language = languages.find((each) => each === typedLanguage);
  if (language === undefined)
    throw new Misuse(`--language must be en (English) or es (Spanish), not "${typedLanguage}"`);
  return language;
};

/** What texts about an edition are written with: the words of the language, and the layout of the terminal. */
export const textSettings = (
  language: Language,
  edition: Edition,
  terminal: Terminal,
): { readonly words: Words; readonly layout: Layout } => ({
  words: wordsIn[language],
  layout: {
    colour: terminal.isColoured,
    columns: terminal.columns,
    names: ruleNames(edition, language),
  },
});

/** Puts a blank line between each text and the one before it. */
export const blankLinesBetween = (): ((text: string) => string) => {
  let isFirst = true;
  return (text) => {
    const separated = isFirst ? text : `\n${text}`;
    isFirst = false;
    return separated;
  };
};

/** Says of each overlay asked for that is not in force on the day that it changes nothing; else nobody would know. */
export const notInForceText = (
  {
    edition,
    overlays,
    asOf,
  }: { readonly edition: Edition; readonly overlays: readonly string[]; readonly asOf: Day },
  words: Words,
  { columns }: Layout,
): string => {
  const inForce = overlaysInForce(edition, overlays, asOf).map(({ id }) => id);
  return overlays
    .filter((id) => !inForce.includes(id))
    .flatMap((id) => wrapped(words.phrases.notInForce(id), Math.max(40, columns)))
    .map((line) => `${line}\n`)
    .join("");
};
