import { knownCategories, knownRules } from "../../../core/association/known-rules.ts";
import type { Library } from "../../../core/standards/library.ts";
import type { Language } from "../speech.ts";
import type { CategoryName } from "./standing-words.ts";

/** What categories are called: "Infant Family Specialist (IFS)". */
export const categoryNames = (standards: Pick<Library, "editions">, language: Language): CategoryName => {
  const known = knownCategories(knownRules(standards));
  return (code) => {
    const name = known.get(code);
    return name === undefined ? code : `${name[language]} (${code})`;
  };
};
