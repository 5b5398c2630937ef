import type { Language } from "../speech.ts";
import { directoryEnglish } from "./directory.en.ts";
import { directorySpanish } from "./directory.es.ts";
import type { DirectoryWords } from "./directory-words.ts";

export const directoryWords: { readonly [L in Language]: DirectoryWords } = {
  en: directoryEnglish,
  es: directorySpanish,
};

/** Languages in which RSC is given in the United States; any other can be named in the text. */
export const spokenLanguages = [
  "en",
  "es",
  "am",
  "ar",
  "zh",
  "fr",
  "ht",
  "hmn",
  "ko",
  "pt",
  "ru",
  "so",
  "tl",
  "vi",
  "ase",
] as const;

/** What a language is called. */
export const languageName = (code: string, language: Language): string => {
  const own =
    code === "ase" ? { en: "American Sign Language", es: "lengua de señas americana" }[language] : undefined;
  return (
    own ?? new Intl.DisplayNames(language === "es" ? "es-US" : "en-US", { type: "language" }).of(code) ?? code
  );
};
