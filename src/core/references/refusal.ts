import type { IncompleteRating, VoidRating } from "./judge-rating.ts";
import type { OpeningRefusal } from "./open-rating.ts";
import type { PartRefusal } from "./rating-parts.ts";

/** The expected noes about ratings. */
export type RatingRefusal =
  | OpeningRefusal
  | IncompleteRating
  | VoidRating
  | PartRefusal
  /** The applicant is signed in, in the browser in which their rating is to be given. */
  | { readonly code: "own-rating" }
  /** The same rater was asked, and the request is open or their rating counts. */
  | { readonly code: "rater-asked" }
  /** A reference that may be the same person stands in the portfolio, and nobody said that this is another. */
  | { readonly code: "reference-alike" }
  /** This program does not know the questions of the category. */
  | { readonly code: "no-profile" }
  | { readonly code: "rater-is-self" };
