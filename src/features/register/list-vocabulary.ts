import { degreeLevels } from "../../core/portfolio/terms.ts";
import type { SheetVocabulary } from "../../core/register/import/sheet.ts";
import { standingKinds } from "../../core/register/standing.ts";
import { heldCategories } from "../../core/standards/held-categories.ts";
import type { World } from "../../store/world.ts";
import { registerImportWords, sheetNames } from "../../ui/wording/site/register-import.ts";
import { standingWords } from "../../ui/wording/site/standing-words.ts";
import type { Language } from "../../ui/wording/speech.ts";

type Standards = Pick<World, "standards">;

/** What a list that is imported is read by. */
export const sheetVocabulary = ({ standards }: Standards): SheetVocabulary => ({
  ...sheetNames,
  examples: Object.values(registerImportWords).map(({ example }) => example[0] ?? ""),
  categories: [...heldCategories(standards)].map(([code, name]) => ({
    code,
    called: [...Object.values(name), ...Object.values(name).map((each) => `${each} (${code})`)],
  })),
});

/** A code that can be written in a list, and what it means. */
export type AllowedCode = { readonly code: string; readonly called: string };

/** What can be written in the columns of a list that hold codes, as somebody of a language writes it. */
export const allowedInSheet = (
  { standards }: Standards,
  language: Language,
): { readonly [Column in "kinds" | "levels" | "categories"]: readonly AllowedCode[] } => {
  const { kindCodes, levelCodes } = registerImportWords[language];
  const { kinds, levels } = standingWords[language];
  return {
    kinds: standingKinds.map((kind) => ({ code: kindCodes[kind], called: kinds[kind].label })),
    levels: degreeLevels.map((level) => ({ code: levelCodes[level], called: levels[level] })),
    categories: [...heldCategories(standards)].map(([code, name]) => ({ code, called: name[language] })),
  };
};
