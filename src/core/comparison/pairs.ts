import type { Category, Standard } from "../standards/standard.ts";
import { type Place, placeOf, type Side } from "./place.ts";

/** A category as the rules of either side have it; undefined where a side has none of that code. */
export type Pair = { readonly before: Place | undefined; readonly after: Place | undefined };

/** The categories of the side before, in their order, and after them those that only the side after has. */
export const pairsOf = (before: Side, after: Side): readonly Pair[] => {
  const find = ({ categories }: Standard, code: string): Category | undefined =>
    categories.find((category) => category.code === code);
  const place = (side: Side, category: Category | undefined): Place | undefined =>
    category === undefined ? undefined : placeOf(side, category);
  const old = before.edition.standard;
  const now = after.edition.standard;
  return [
    ...old.categories.map((category) => ({
      before: place(before, category),
      after: place(after, find(now, category.code)),
    })),
    ...now.categories
      .filter(({ code }) => find(old, code) === undefined)
      .map((category) => ({ before: undefined, after: place(after, category) })),
  ];
};

/** The code of a category that at least one side has. */
export const codeOf = ({ before, after }: Pair): string => (before ?? after)?.category.code ?? "";
