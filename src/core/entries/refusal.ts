import type { AnsweredOtherwise, RequestOver } from "./hour-requests.ts";

/** The expected no to staff about a portfolio that its person does not, or not any more, let them look at: the same for both. */
export type LookRefusal = { readonly code: "portfolio-not-shared" };

/** Expected noes about asking a provider to confirm hours. */
export type HoursRefusal =
  | RequestOver
  | AnsweredOtherwise
  /** Of what was confirmed at once some was over or answered otherwise by then; the rest is kept. */
  /** Nobody confirms their own hours. */
  | { readonly code: "address-is-own" }
  | { readonly code: "too-many-asked-for" }
  /** None of the entries can be asked about. */
  | { readonly code: "nothing-to-ask" };

/** Expected noes about entries of a portfolio. */
export type EntryRefusal =
  /** The id in the address belongs to an entry of another kind. */
  | { readonly code: "entry-of-other-kind" }
  /** It was deleted so long ago that nothing is left of it to change. */
  | { readonly code: "entry-gone" }
  /** No page of ours sends such a thing: an unknown field, or more than anybody types. */
  | { readonly code: "entry-not-accepted" }
  /** The portfolio holds as much as anybody can keep: what makes it longer is not taken any more. */
  | { readonly code: "portfolio-full" }
  /** Hours with the same person are recorded already on some of its days: whether both are meant is for its person to say. */
  | { readonly code: "hours-there-already" }
  /** It was changed elsewhere since the page was shown; an edit wins over a delete. */
  | { readonly code: "entry-changed-since" };
