import type { Category, Standard } from "../standards/standard.ts";
import type { Side } from "./place.ts";

/** A category as either side has it; undefined where it has none of that code. */
export type Pair = { readonly before: Category | undefined; readonly after: Category | undefined };

/** The categories of the side before, in their order, and after them those that only the side after has. */
export const pairsOf = (before: Side, after: Side): readonly Pair[] => {
  const find = ({ categories }: Standard, code: string): Category | undefined =>
    categories.find((category) => category.code === code);
  const old = before.edition.standard;
  const now = after.edition.standard;
  return [
    ...old.categories.map((category) => ({ before: category, after: find(now, category.code) })),
    ...now.categories
      .filter(({ code }) => find(old, code) === undefined)
      .map((category) => ({ before: undefined, after: category })),
  ];
};

/** The code of a category that at least one side has. */
export const codeOf = ({ before, after }: Pair): string => before?.code ?? after?.code ?? "";
