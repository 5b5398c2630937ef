import type { Offer } from "../readiness/offered.ts";
import { chosenTargets, type Target } from "../readiness/target.ts";
import type { Library } from "../standards/library.ts";
import { allProfiles, type ProfileHeld } from "./area-groups.ts";

/** One way to look at what is shown: by the profile of a category where it is offered, or by a profile alone. */
export type CoverageView = ProfileHeld & { readonly target: Target | undefined };

/** A profile in one word of an address: `family-specialist`, `mental-health-mentor-C`. */
export const profileText = ({ profile, designation }: ProfileHeld): string =>
  designation === null ? profile : `${profile}-${designation}`;

const viewOf = (target: Target): CoverageView | undefined => {
  const { offer, category } = target;
  return category.profile === null
    ? undefined
    : {
        framework: offer.edition.framework,
        profile: category.profile,
        designation: category.designation,
        target,
      };
};

/**
 * The ways to look at what is shown: first one for each category in mind that has a profile, then every profile that none
 * of them is judged by.
 */
export const coverageViews = (
  offers: readonly Offer[],
  { frameworks }: Pick<Library, "frameworks">,
): readonly CoverageView[] => {
  const inMind = chosenTargets(offers).flatMap((target) => viewOf(target) ?? []);
  const there = new Set(inMind.map(profileText));
  const others = allProfiles(frameworks)
    .filter((held) => !there.has(profileText(held)))
    .map((held): CoverageView => ({ ...held, target: undefined }));
  return [...inMind, ...others];
};

/** The view of a category, whether or not somebody has it in mind; undefined where it has no profile of its own. */
export const viewOfTarget = (target: Target): CoverageView | undefined => viewOf(target);
