import type { Day } from "../kernel/calendar.ts";
import type { AssociationId, Id, PersonId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import { type ApplicationState, type BallHolder, ballWith, type Standing } from "./lifecycle.ts";

export type ApplicationId = Id<"application">;

/** What an applicant says of their membership: in this association, in another, or to be paid here. */
export const membershipClaims = ["here", "elsewhere", "to-be-paid"] as const;
export type MembershipClaim = (typeof membershipClaims)[number];

/** The most characters of how a membership elsewhere can be checked. */
export const LONGEST_PROOF = 1000;

/** An application for an endorsement in one category of one edition. */
export type Application = Standing & {
  readonly associationId: AssociationId;
  readonly id: ApplicationId;
  readonly personId: PersonId;
  /** Pinned on the day of registration, as are the association's rules of review: `settingsOn` is that day. */
  readonly edition: string;
  readonly category: string;
  readonly settingsOn: Day;
  readonly membership: MembershipClaim;
  readonly membershipProof: string;
  readonly version: number;
  readonly registeredAt: Instant;
  readonly stateSince: Instant;
};

/** States that end an application for good. Nobody judges what was submitted any more, so its documents are not kept for it. */
export const over: readonly ApplicationState[] = ["withdrawn", "expired", "refused", "archived"];

/** States in which nothing more comes of an application by itself: another one for the same category may begin. */
const ended: readonly ApplicationState[] = ["decided", ...over];

/** True for an application that is under way. */
export const isOpen = ({ state }: Pick<Application, "state">): boolean => !ended.includes(state);

/** The states in which the applicant may change the category, and those in which staff may (product.md A7). */
const changeableBy = {
  applicant: ["registered", "in-progress"],
  coordinator: ["registered", "in-progress", "submitted", "pre-check", "returned"],
} as const satisfies { readonly [by: string]: readonly ApplicationState[] };

/** Whether somebody may change the category where the application stands. */
export const mayChangeCategory = (
  { state }: Pick<Application, "state">,
  by: keyof typeof changeableBy,
): boolean => (changeableBy[by] as readonly ApplicationState[]).includes(state);

/** Whose turn it is, and since when. */
export type Ball = { readonly with: BallHolder; readonly since: Instant };

/** Whose turn it is with an application. A submitted one whose fee stands in the way waits for the applicant. */
export const ballOf = (application: Standing & Pick<Application, "stateSince">, owesFee: boolean): Ball => ({
  with: owesFee && application.state === "submitted" ? "applicant" : ballWith(application),
  since: application.stateSince,
});
