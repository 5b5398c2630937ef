import type { Language } from "../kernel/language.ts";
import { categoryIn } from "../standards/edition.ts";
import type { Category } from "../standards/standard.ts";
import { type Chosen, chosenText } from "./chosen.ts";
import type { Offer } from "./offered.ts";

/** One category that somebody looks at, and where it is offered. */
export type Target = { readonly offer: Offer; readonly category: Category };

/** Every category that is offered. */
export const allTargets = (offers: readonly Offer[]): readonly Target[] =>
  offers.flatMap((offer) => offer.edition.standard.categories.map((category) => ({ offer, category })));

/** The categories that somebody has in mind. */
export const chosenTargets = (offers: readonly Offer[]): readonly Target[] =>
  offers.flatMap((offer) =>
    offer.chosen.flatMap((code) => {
      const category = categoryIn(offer.edition, code);
      return category === undefined ? [] : [{ offer, category }];
    }),
  );

/** Where a category of an edition is offered: by the association asked for, or by the first that does. */
export const findTarget = (
  offers: readonly Offer[],
  { edition, category: code }: Chosen,
  slug?: string,
): Target | undefined =>
  allTargets(offers).find(
    ({ offer, category }) =>
      offer.edition.standard.id === edition &&
      category.code === code &&
      (slug === undefined || slug === "" || offer.association?.slug === slug),
  );

/** What a category is called where it is offered. */
export const labelOf = ({ offer: { labels }, category }: Target, language: Language): string =>
  labels[category.code]?.[language] ?? category.name[language];

/** The name of a target as it is kept and stands in addresses: `edition/CODE`. */
export const targetText = ({ offer, category }: Target): string =>
  chosenText({ edition: offer.edition.standard.id, category: category.code });
