import { type Designation, expertiseFor, type Framework, type ProfileId } from "../framework/framework.ts";
import type { Language } from "../kernel/language.ts";
import type { Offer } from "../readiness/offered.ts";
import { chosenTargets } from "../readiness/target.ts";
import type { Library } from "../standards/library.ts";

type Names = { readonly [L in Language]: string };

/** One knowledge or skill area. */
export type Area = { readonly id: string; readonly name: Names };

/** An area of expertise with the areas in it that are looked at. */
export type AreaGroup = {
  readonly id: string;
  readonly kind: "knowledge" | "skill";
  readonly name: Names;
  readonly areas: readonly Area[];
};

/** The part of a framework that a category is judged by; a mentor's goes by the designation. */
export type ProfileHeld = {
  readonly framework: Framework;
  readonly profile: ProfileId;
  readonly designation: Designation | null;
};

/** The areas of a profile that apply to a holder of the designation, in the order in which they are printed. */
export const groupsOf = ({ framework, profile, designation }: ProfileHeld): readonly AreaGroup[] =>
  expertiseFor(framework, profile, designation).map(({ id, kind, name, areas }) => ({
    id,
    kind,
    name,
    areas,
  }));

/** Several profiles' areas as one list, each once: in the order of the first that has them. */
export const joined = (lists: readonly (readonly AreaGroup[])[]): readonly AreaGroup[] => {
  const groups = new Map<string, AreaGroup>();
  for (const group of lists.flat()) {
    const there = groups.get(group.id);
    const further = group.areas.filter(({ id }) => there?.areas.every((area) => area.id !== id) ?? true);
    groups.set(group.id, { ...(there ?? group), areas: [...(there?.areas ?? []), ...further] });
  }
  return [...groups.values()];
};

/** Every profile with every designation that changes what it holds. */
export const allProfiles = (frameworks: readonly Framework[]): readonly ProfileHeld[] =>
  frameworks.flatMap((framework) =>
    framework.profiles.flatMap(({ id, expertise }) => {
      const designations = new Set(expertise.flatMap((each) => each.designations));
      const held = designations.size === 0 ? [null] : (["C", "P", "RF"] as const);
      return held.map((designation): ProfileHeld => ({ framework, profile: id, designation }));
    }),
  );

/** Every area of every profile. */
export const allGroups = ({ frameworks }: Pick<Library, "frameworks">): readonly AreaGroup[] =>
  joined(allProfiles(frameworks).map(groupsOf));

/**
 * The areas that entries can be tagged with: those of the profiles of the categories that somebody has in mind, or all
 * where they have none in mind.
 */
export const offeredGroups = (
  offers: readonly Offer[],
  library: Pick<Library, "frameworks">,
): readonly AreaGroup[] => {
  const held = chosenTargets(offers).flatMap(({ offer, category }) =>
    category.profile === null
      ? []
      : groupsOf({
          framework: offer.edition.framework,
          profile: category.profile,
          designation: category.designation,
        }),
  );
  return held.length === 0 ? allGroups(library) : joined([held]);
};

/** What an area is called by itself: with its area of expertise where another has an area of the same name. */
export const areaName = (
  groups: readonly AreaGroup[],
  id: string,
  language: Language,
): string | undefined => {
  const found = groups.flatMap((group) => group.areas.map((area) => ({ group, area })));
  const own = found.find(({ area }) => area.id === id);
  if (own === undefined) return undefined;
  const name = own.area.name[language];
  return found.some(({ area }) => area.id !== id && area.name[language] === name)
    ? `${name} (${own.group.name[language]})`
    : name;
};
