import type { Language } from "../../speech.ts";
import { readinessEnglish } from "./readiness.en.ts";
import { readinessSpanish } from "./readiness.es.ts";
import type { ReadinessWords } from "./readiness-words.ts";

/** The words of the dashboard and of readiness in each language. */
export const readinessWords: { readonly [L in Language]: ReadinessWords } = {
  en: readinessEnglish,
  es: readinessSpanish,
};
