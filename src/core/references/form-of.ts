import { type Designation, expertiseFor, type Framework, type ProfileId } from "../framework/framework.ts";
import type { RatingForm } from "./rating-form.ts";

/** What the form is built from: a profile, the designation that applies, and of an add-on only some areas of expertise. */
export type AskedProfile = {
  readonly framework: Framework;
  readonly profile: ProfileId;
  readonly designation: Designation | null;
  /** The ids of the areas of expertise that are asked about; null: all that apply. */
  readonly only: readonly string[] | null;
};

/** The form of a category: the areas of its profile that apply, in the order in which they are printed. */
export const formOf = ({ framework, profile, designation, only }: AskedProfile): RatingForm => ({
  sections: expertiseFor(framework, profile, designation)
    .filter(({ id }) => only === null || only.includes(id))
    .map(({ id, areas }) => ({ id, areas: areas.map((area) => area.id) })),
});
