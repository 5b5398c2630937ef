import type { Library } from "../standards/library.ts";
import type { Words } from "../standards/standard.ts";

/** One edition as far as an association's settings can name it. */
export type KnownEdition = {
  readonly id: string;
  readonly title: Words;
  readonly categories: readonly { readonly code: string; readonly name: Words }[];
  readonly overlays: readonly {
    readonly id: string;
    readonly title: Words;
    readonly from: string;
    readonly to: string | null;
  }[];
};

/** The editions that there are, oldest first: what settings may choose from. */
export type KnownRules = readonly KnownEdition[];

/** What of the rule packs settings may name. */
export const knownRules = ({ editions }: Pick<Library, "editions">): KnownRules =>
  [...editions.values()].map(({ standard, overlays }) => ({
    id: standard.id,
    title: standard.title,
    categories: standard.categories.map(({ code, name }) => ({ code, name })),
    overlays: overlays.map(({ id, title, from, to }) => ({ id, title, from, to })),
  }));

/** Every category of every edition once, by its code; the newest edition names it. */
export const knownCategories = (rules: KnownRules): ReadonlyMap<string, Words> =>
  new Map(rules.flatMap(({ categories }) => categories.map(({ code, name }) => [code, name] as const)));
