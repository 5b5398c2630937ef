import { degreeLevels } from "../../core/portfolio/terms.ts";
import type { SheetVocabulary } from "../../core/register/import/sheet.ts";
import { standingKinds } from "../../core/register/standing.ts";
import type { Words } from "../../core/standards/standard.ts";
import type { World } from "../../store/world.ts";
import { registerImportWords, sheetNames } from "../../ui/wording/site/register-import.ts";
import { standingWords } from "../../ui/wording/site/standing-words.ts";
import type { Language } from "../../ui/wording/speech.ts";

type Standards = Pick<World, "standards">;

/**
 * Every category of every edition in which people work with children, by its code. An add-on has no profile of its own: it is a
 * kind of standing, and recorded as a category it would count for nothing.
 */
const categoriesOf = ({ standards }: Standards): ReadonlyMap<string, Words> =>
  new Map(
    [...standards.editions.values()].flatMap(({ standard }) =>
      standard.categories
        .filter(({ profile }) => profile !== null)
        .map(({ code, name }) => [code, name] as const),
    ),
  );

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
  examples: Object.values(registerImportWords).map(({ example }) => example[0] ?? ""),
  categories: [...categoriesOf(world)].map(([code, name]) => ({
    code,
    called: [...Object.values(name), ...Object.values(name).map((each) => `${each} (${code})`)],
  })),
});

/** A code that may stand in a list, and what it means. */
export type AllowedCode = { readonly code: string; readonly called: string };

/** What may stand in the columns of a list that hold codes, as somebody of a language writes it. */
export const allowedInSheet = (
  world: Standards,
  language: Language,
): { readonly [Column in "kinds" | "levels" | "categories"]: readonly AllowedCode[] } => {
  const { kindCodes, levelCodes } = registerImportWords[language];
  const { kinds, levels } = standingWords[language];
  return {
    kinds: standingKinds.map((kind) => ({ code: kindCodes[kind], called: kinds[kind].label })),
    levels: degreeLevels.map((level) => ({ code: levelCodes[level], called: levels[level] })),
    categories: [...categoriesOf(world)].map(([code, name]) => ({ code, called: name[language] })),
  };
};
