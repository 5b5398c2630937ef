import { knownCategories, knownRules } from "../../core/association/known-rules.ts";
import type { SheetVocabulary } from "../../core/register/import/sheet.ts";
import type { World } from "../../store/world.ts";
import { sheetNames } from "../../ui/wording/site/register-import.ts";
import type { Language } from "../../ui/wording/speech.ts";

type Standards = Pick<World, "standards">;

/** Every category of every edition, by its code. */
const categoriesOf = ({ standards }: Standards) => knownCategories(knownRules(standards));

/** True for the code of a category of some edition. */
export const isCategory = (world: Standards, code: string): boolean => categoriesOf(world).has(code);

/** Every category to choose from. */
export const categoryOptions = (
  world: Standards,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] =>
  [...categoriesOf(world)].map(([code, name]) => ({ value: code, label: `${name[language]} (${code})` }));

/** What may stand in a list that is imported. */
export const sheetVocabulary = (world: Standards): SheetVocabulary => ({
  ...sheetNames,
  categories: [...categoriesOf(world)].map(([code, name]) => ({
    code,
    called: [...Object.values(name), ...Object.values(name).map((each) => `${each} (${code})`)],
  })),
});
