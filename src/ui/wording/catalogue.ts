import { english } from "./english.ts";
import { spanish } from "./spanish.ts";
import type { Language } from "./speech.ts";
import type { Words } from "./words.ts";

/** What is said in each language. */
export const wordsIn: { readonly [L in Language]: Words } = { en: english, es: spanish };
