import type { Expertise } from "../framework/framework.ts";
import { findProfile } from "../framework/framework.ts";
import { type AskedProfile, formOf } from "../references/form-of.ts";
import type { RatingForm } from "../references/rating-form.ts";
import { categoryIn, type Edition } from "../standards/edition.ts";

/**
 * An add-on for giving reflective supervision has no profile of its own: its raters are asked about those areas of
 * expertise of the mentors that this work rests on.
 */
const ofAddOn = {
  profile: "mental-health-mentor",
  only: ["working-with-others", "communicating", "thinking", "reflection"],
} as const;

/** What a rater is asked about somebody who applies for a category; undefined where the edition does not know it. */
export const askedOf = (edition: Edition, code: string): AskedProfile | undefined => {
  const category = categoryIn(edition, code);
  if (category === undefined) return undefined;
  const { framework } = edition;
  const { designation } = category;
  return category.profile === null
    ? { framework, designation, ...ofAddOn }
    : { framework, profile: category.profile, designation, only: null };
};

/**
 * Whether a rating that was asked for one category answers what another category asks: both have the same profile, and of an
 * add-on the same areas of expertise (product.md A7).
 */
export const asksTheSame = (edition: Edition | undefined, one: string, other: string): boolean => {
  if (one === other) return true;
  if (edition === undefined) return false;
  const [asked, wanted] = [askedOf(edition, one), askedOf(edition, other)];
  return (
    asked !== undefined && asked.profile === wanted?.profile && asked.only?.join() === wanted.only?.join()
  );
};

/** The categories of an edition whose ratings count for one of them: itself, and those with the same form. */
export const categoriesAsking = (edition: Edition | undefined, code: string): readonly string[] =>
  edition === undefined
    ? [code]
    : edition.standard.categories
        .map((category) => category.code)
        .filter((each) => asksTheSame(edition, each, code));

/** The form with the areas of expertise as they are named. */
export type NamedForm = { readonly form: RatingForm; readonly expertise: readonly Expertise[] };

/** The form of a category, with its areas of expertise in the same order. */
export const namedFormOf = (asked: AskedProfile): NamedForm => {
  const form = formOf(asked);
  const named = findProfile(asked.framework, asked.profile)?.expertise ?? [];
  return {
    form,
    expertise: form.sections.flatMap(({ id }) => named.filter((each) => each.id === id)),
  };
};
