import type { Language } from "../speech.ts";
import { ratingEnglish } from "./rating.en.ts";
import { ratingSpanish } from "./rating.es.ts";
import type { RatingWords } from "./rating-words.ts";

export const ratingWords: { readonly [L in Language]: RatingWords } = {
  en: ratingEnglish,
  es: ratingSpanish,
};
