import { type Composed, composeBoth, composePortfolio } from "../entries/compose-portfolio.ts";
import type { Kept, View } from "../entries/kept.ts";
import type { AssociationId } from "../kernel/ids.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import { evaluate } from "../standards/evaluate.ts";
import { type Facts, factsOf } from "../standards/facts.ts";
import type { Category } from "../standards/standard.ts";
import type { Verdict } from "../standards/verdict.ts";
import type { Offer } from "./offered.ts";
import type { Target } from "./target.ts";

/** The same entries as one association has them: what another confirmed is not confirmed there. Null: any will do. */
export const keptFor = (kept: Kept, association: AssociationId | null): Kept => ({
  ...kept,
  association,
  confirmations: kept.confirmations.filter(
    ({ associationId }) => association === null || associationId === association,
  ),
});

/** A person's entries as one of the two views has them, ready to be judged. */
export type Viewed = { readonly view: View; readonly composed: Composed; readonly facts: Facts };

/** Composes a person's entries for a view. */
export const viewedAs = (kept: Kept, vocabulary: Vocabulary, view: View): Viewed => {
  const composed = composePortfolio(kept, vocabulary, view);
  return { view, composed, facts: factsOf(composed.portfolio) };
};

/** Both views of a person's entries. */
export const bothViews = (kept: Kept, vocabulary: Vocabulary): { readonly [V in View]: Viewed } => {
  const { stated, confirmed } = composeBoth(kept, vocabulary);
  const viewed = (view: View, composed: Composed): Viewed => ({
    view,
    composed,
    facts: factsOf(composed.portfolio),
  });
  return { stated: viewed("stated", stated), confirmed: viewed("confirmed", confirmed) };
};

/** One verdict for each of some categories of an offer, by the same function as anywhere. */
export const verdictsFor = (
  { facts }: Pick<Viewed, "facts">,
  offer: Offer,
  categories: readonly Category[] = offer.edition.standard.categories,
): readonly Verdict[] => evaluate(offer.edition, facts, categories, offer.overlays, offer.today);

/** The verdict for one category where it is offered. */
export const verdictFor = (viewed: Pick<Viewed, "facts">, { offer, category }: Target): Verdict =>
  verdictsFor(viewed, offer, [category])[0] as Verdict; // one for each category, in order
