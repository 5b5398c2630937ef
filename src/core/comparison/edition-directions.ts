import type { Category, Cycle, Standard } from "../standards/standard.ts";
import { laterIsTighter, moreIsLooser, otherIsChanged, type PrinciplesOf } from "./principles.ts";

/** How each part of the renewal cycle makes renewal tighter or looser. */
export const cycleDirections: PrinciplesOf<Cycle> = {
  years: otherIsChanged,
  firstDeadline: otherIsChanged,
  opens: laterIsTighter,
  /** More years endorsed can mean more hours. */
  yearsCountedTo: otherIsChanged,
  mostYears: otherIsChanged,
  freeBelowYears: moreIsLooser,
};

/** What a category's own fields are: told as wording, or as a change of what its requirements refer to. */
export const categoryParts: { readonly [Field in keyof Category]: "identity" | "wording" | "changed" } = {
  code: "identity",
  name: "wording",
  bands: "changed",
  designation: "changed",
  profile: "changed",
};

/** What the parts of an edition are: told as wording, as a change of the whole, or each in a place of its own. */
export const editionParts: {
  readonly [Part in keyof Standard]: "identity" | "wording" | "changed" | "apart";
} = {
  format: "identity",
  id: "identity",
  order: "identity",
  title: "wording",
  source: "wording",
  framework: "changed",
  categories: "apart",
  requirements: "apart",
  renewal: "apart",
  interpretations: "wording",
};
