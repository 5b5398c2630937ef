import type { Language } from "../../speech.ts";
import { applyingEnglish } from "./applying.en.ts";
import { applyingSpanish } from "./applying.es.ts";
import type { ApplyingWords } from "./applying-words.ts";

export const applyingWords: { readonly [L in Language]: ApplyingWords } = {
  en: applyingEnglish,
  es: applyingSpanish,
};
