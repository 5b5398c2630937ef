import * as z from "zod";

const names = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });
const designation = z.enum(["C", "P", "RF"]);
const place = /^[a-z]+(-[a-z]+)*$/;

const knowledgeOrSkillArea = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/),
  name: names,
});

const expertise = z.strictObject({
  id: z.string().regex(place),
  number: z.int().positive(),
  kind: z.enum(["knowledge", "skill"]),
  designations: z.array(designation),
  name: names,
  areas: z.array(knowledgeOrSkillArea).min(1),
});

const profileId = z.string().regex(place);

const profile = z.strictObject({
  id: profileId,
  categories: z.array(z.string().min(1)).min(1),
  expertise: z.array(expertise).min(1),
});

/**
 * The shape of a competency framework (docs/standards.md): four profiles, each with the areas of expertise in the
 * order in which they are printed, and in each of those its knowledge or skill areas. `kind` says whether an area of
 * expertise holds what one knows or what one does. `designations` names the mentors to whom it applies; none: to all.
 */
export const frameworkSchema = z.strictObject({
  format: z.literal("attune.framework/1"),
  id: z.string().min(1),
  profiles: z.array(profile).min(1),
});

export type Framework = Readonly<z.infer<typeof frameworkSchema>>;
export type Profile = Readonly<z.infer<typeof profile>>;
export type ProfileId = z.infer<typeof profileId>;
export type Expertise = Readonly<z.infer<typeof expertise>>;
export type Designation = z.infer<typeof designation>;
/** A designation as a licensed text states it; `A` says outright that all are meant. */
export type StatedDesignation = Designation | "A";

/** The order in which designations are always written. */
export const designationOrder: readonly StatedDesignation[] = ["A", ...designation.options];

/** The profile of that name, or undefined where the framework has none. */
export function findProfile(framework: Framework, id: ProfileId): Profile | undefined {
  return framework.profiles.find((each) => each.id === id);
}

/**
 * The areas of expertise of a profile that apply to a holder of the designation, in the order in which they are printed:
 * those for everyone and those of that designation. Without a designation, those for everyone. A profile that the
 * framework does not have gives none.
 */
export function expertiseFor(
  framework: Framework,
  id: ProfileId,
  designationHeld: Designation | null,
): readonly Expertise[] {
  return (findProfile(framework, id)?.expertise ?? []).filter(
    ({ designations }) =>
      designations.length === 0 || (designationHeld !== null && designations.includes(designationHeld)),
  );
}

/** The ids of the knowledge and skill areas that apply to a holder of the designation ({@link expertiseFor}). */
export function profileAreas(
  framework: Framework,
  id: ProfileId,
  designationHeld: Designation | null,
): readonly string[] {
  return expertiseFor(framework, id, designationHeld).flatMap((each) => each.areas.map((area) => area.id));
}

/** Every area id of the framework once, in the order in which the profiles first name it. */
export function allAreaIds(framework: Framework): readonly string[] {
  const ids = framework.profiles.flatMap((each) => each.expertise).flatMap((each) => each.areas);
  return [...new Set(ids.map((area) => area.id))];
}
