import type { Language } from "../../speech.ts";
import { finderEnglish } from "./finder.en.ts";
import { finderSpanish } from "./finder.es.ts";
import type { FinderWords } from "./finder-words.ts";

/** The words of the category finder in each language. */
export const finderWords: { readonly [L in Language]: FinderWords } = {
  en: finderEnglish,
  es: finderSpanish,
};
