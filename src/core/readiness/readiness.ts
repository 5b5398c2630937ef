import { type Composed, composeBoth, composePortfolio } from "../entries/compose-portfolio.ts";
import type { Kept, Process, View } from "../entries/kept.ts";
import type { AssociationId } from "../kernel/ids.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import { evaluate } from "../standards/evaluate.ts";
import { type Facts, factsOf } from "../standards/facts.ts";
import type { Category } from "../standards/standard.ts";
import type { Verdict } from "../standards/verdict.ts";
import { type Chosen, chosenText } from "./chosen.ts";
import type { Offer } from "./offered.ts";
import { type Target, targetText } from "./target.ts";

/** The same entries as one association has them: what another confirmed is not confirmed there. Null: any will do. */
export const keptFor = (kept: Kept, association: AssociationId | null): Kept => ({
  ...kept,
  association,
  confirmations: kept.confirmations.filter(
    ({ associationId }) => association === null || associationId === association,
  ),
});

/** Entries composed, ready to be judged. */
export type Judgeable = { readonly composed: Composed; readonly facts: Facts };

/** What somebody applies for with an association, and what the application has of its own. */
export type Applied = Chosen & { readonly associationId: AssociationId; readonly process: Process };

/** A person's entries as one of the two views has them. */
export type Viewed = Judgeable & {
  readonly view: View;
  /** The same as applications that are under way have them, by what they are for, as {@link chosenText}. */
  readonly applied: ReadonlyMap<string, Judgeable>;
};

const judgeable = (composed: Composed): Judgeable => ({ composed, facts: factsOf(composed.portfolio) });

/** Composes a person's entries for a view, as no application has them. */
export const viewedAs = (kept: Kept, vocabulary: Vocabulary, view: View): Viewed => ({
  view,
  ...judgeable(composePortfolio(kept, vocabulary, view)),
  applied: new Map(),
});

/**
 * Both views of a person's entries. For what somebody applies for, the ratings and signatures of the application stand in
 * place of what was typed of them: a portfolio and its application never say two things of one requirement.
 */
export const bothViews = (
  kept: Kept,
  vocabulary: Vocabulary,
  applications: readonly Applied[] = [],
): { readonly [V in View]: Viewed } => {
  const { stated, confirmed } = composeBoth(kept, vocabulary);
  const applied = applications
    .filter(({ associationId }) => associationId === kept.association)
    .map((each) => ({
      of: chosenText(each),
      both: composeBoth({ ...kept, process: each.process }, vocabulary),
    }));
  const viewed = (view: View, composed: Composed): Viewed => ({
    view,
    ...judgeable(composed),
    applied: new Map(applied.map(({ of, both }) => [of, judgeable(both[view])])),
  });
  return { stated: viewed("stated", stated), confirmed: viewed("confirmed", confirmed) };
};

/** The entries as they are judged for a category: as the application for it has them, where one is under way. */
export const judgedAs = (viewed: Viewed, target: Target): Judgeable =>
  viewed.applied.get(targetText(target)) ?? viewed;

/** The verdict for one category where it is offered, by the same function as anywhere. */
export const verdictOf = (facts: Facts, { offer: { edition, overlays, today }, category }: Target): Verdict =>
  evaluate(edition, facts, [category], overlays, today)[0] as Verdict; // one for each category

/** The same for what somebody recorded. */
export const verdictFor = (viewed: Viewed, target: Target): Verdict =>
  verdictOf(judgedAs(viewed, target).facts, target);

/** One verdict for each of some categories of an offer, in their order. */
export const verdictsFor = (
  viewed: Viewed,
  offer: Offer,
  categories: readonly Category[] = offer.edition.standard.categories,
): readonly Verdict[] => {
  const verdicts = evaluate(offer.edition, viewed.facts, categories, offer.overlays, offer.today);
  return categories.map((category, index) => {
    const applied = viewed.applied.get(targetText({ offer, category }));
    return applied === undefined
      ? (verdicts[index] as Verdict)
      : verdictOf(applied.facts, { offer, category });
  });
};
