import type { ListedKind } from "./matching.ts";

/** Words that stand for something in a list, in any language; compared without accents and capitals. */
export type Called = readonly string[];

/** What things may be called in a list. */
export type ListVocabulary = {
  /** What the column of a question may be headed. */
  readonly headings: { readonly [K in ListedKind]: { readonly [field: string]: Called } };
  /** What each possibility of a question may be called. */
  readonly choices: {
    readonly [K in ListedKind]: { readonly [field: string]: { readonly [value: string]: Called } };
  };
  readonly yes: Called;
  readonly no: Called;
  /** Words that say the opposite of what stands beside them; what ends with a hyphen stands before it without a space. */
  readonly negations: Called;
  /** What stands in place of a last day while something goes on. */
  readonly ongoing: Called;
  /** The months, from January. */
  readonly months: readonly Called[];
  readonly categories: { readonly [code: string]: Called };
  readonly areas: { readonly [id: string]: Called };
  /** The columns that only our own files have, which answer nothing: where a row stood, what is wrong with it, areas by name. */
  readonly ours: { readonly row: Called; readonly wrong: Called; readonly areaNames: Called };
  readonly editions: { readonly [id: string]: Called };
};
