import type { Language } from "./speech.ts";
import { standardsEnglish } from "./standards-words.en.ts";
import { standardsSpanish } from "./standards-words.es.ts";

const termsIn: { readonly [L in Language]: { readonly [term: string]: string } } = {
  en: standardsEnglish.terms,
  es: standardsSpanish.terms,
};

/** What raters are to somebody, in words; what is no role of ours is left out. */
export const raterRoleNames = (roles: readonly string[], language: Language): readonly string[] =>
  roles.flatMap((role) => (Object.hasOwn(termsIn[language], role) ? (termsIn[language][role] ?? []) : []));
