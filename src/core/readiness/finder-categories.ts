import type { ScopeOfWork } from "../standards/scopes-of-work.ts";
import type { Category } from "../standards/standard.ts";
import type { Among } from "./finder.ts";
import type { FinderAnswers } from "./finder-questions.ts";

/** The categories for a scope of work. */
export const withScope = ({ edition, scopes }: Among, scope: ScopeOfWork): readonly Category[] =>
  edition.standard.categories.filter(({ code }) => scopes.get(code) === scope);

/** True where a category is for the ages of somebody's work. */
export const isForAges = ({ bands }: Category, ages: NonNullable<FinderAnswers["ages"]>): boolean =>
  bands.length === 0 || ages === "both" || bands.includes(ages);

/** Where one falls back to while something is lacking: whoever treats families supports them too. */
export const below: { readonly [S in ScopeOfWork]?: ScopeOfWork } = {
  treatment: "prevention",
  prevention: "promotion",
};
