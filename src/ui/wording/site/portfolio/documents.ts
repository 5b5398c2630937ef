import type { Language } from "../../speech.ts";
import type { DocumentWords } from "./document-words.ts";
import { documentsEnglish } from "./documents.en.ts";
import { documentsSpanish } from "./documents.es.ts";

export const documentWords: { readonly [L in Language]: DocumentWords } = {
  en: documentsEnglish,
  es: documentsSpanish,
};
