import type { Language } from "../../speech.ts";

/** What is said where staff read ratings. */
export type RatingsWords = { readonly title: string };

export const ratingsWords: { readonly [L in Language]: RatingsWords } = {
  en: { title: "Ratings" },
  es: { title: "Referencias" },
};
