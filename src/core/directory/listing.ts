import type { AssociationId, Id, PersonId } from "../kernel/ids.ts";
import { DAY, type Instant } from "../kernel/instant.ts";
import { type HolderId, holdsOn, type Standing, type StandingKind } from "../register/standing.ts";

export type ListingId = Id<"listing">;

export const openingKinds = ["yes", "waiting-list", "no"] as const;
export type Openings = (typeof openingKinds)[number];

export const meetingWays = ["in-person", "virtual"] as const;
export const listedForms = ["individual", "group"] as const;
export const listedBands = ["infant", "early-childhood"] as const;

/** What a provider says of the RSC that they give: all of it is shown to everybody. */
export type ListingContent = {
  /** Codes of languages, such as `es`. */
  readonly languages: readonly string[];
  readonly town: string;
  readonly region: string;
  readonly ways: readonly (typeof meetingWays)[number][];
  readonly forms: readonly (typeof listedForms)[number][];
  readonly bands: readonly (typeof listedBands)[number][];
  readonly groupName: string;
  readonly meets: string;
  /** Seats that are open in the group; null where that is not said. */
  readonly seats: number | null;
  readonly openings: Openings;
  readonly about: string;
  readonly fee: string;
  /** How to reach them: an address of the web, a number, or both. */
  readonly link: string;
  readonly phone: string;
};

/** A provider's own listing. */
export type Listing = {
  readonly associationId: AssociationId;
  readonly id: ListingId;
  readonly personId: PersonId;
  /** Who they say they are in the register of the association. */
  readonly holder: HolderId;
  readonly content: ListingContent;
  /** What only the association reads: by what it can know them. */
  readonly proof: string;
  readonly isShown: boolean;
  readonly version: number;
  readonly offeredAt: Instant;
  /** When the openings were last said to hold. */
  readonly renewedAt: Instant;
};

export const listingDecisions = ["accepted", "declined", "taken-down"] as const;

/** What the association decided about a listing last. */
export type ListingDecision = {
  readonly decision: (typeof listingDecisions)[number];
  readonly holder: HolderId;
  readonly reason: string;
  /** What the listing said then. */
  readonly content: ListingContent;
  readonly decidedAt: Instant;
  /** When its person was last told of a decision. */
  readonly toldAt: Instant;
};

export type ListingState = "waiting" | (typeof listingDecisions)[number];

/** Whether the association has accepted that the account is who it says; another entry of the register asks anew. */
export const stateOf = (
  { holder, offeredAt }: Pick<Listing, "holder" | "offeredAt">,
  decided: ListingDecision | undefined,
): ListingState => {
  if (decided === undefined || decided.holder !== holder) return "waiting";
  if (decided.decision === "accepted") return "accepted";
  return offeredAt > decided.decidedAt ? "waiting" : decided.decision;
};

/** What changes all the time, and is what a directory is for. */
export const passing: readonly (keyof ListingContent)[] = ["openings", "seats"];

/** What an accepted listing says otherwise than when it was accepted, but for its openings. */
export const changesSince = (
  listing: Pick<Listing, "holder" | "offeredAt" | "content">,
  decided: ListingDecision | undefined,
): readonly (keyof ListingContent)[] => {
  if (decided === undefined || stateOf(listing, decided) !== "accepted") return [];
  const names = Object.keys(listing.content) as (keyof ListingContent)[];
  return names.filter(
    (name) =>
      !passing.includes(name) &&
      JSON.stringify(listing.content[name]) !== JSON.stringify(decided.content[name]),
  );
};

/** A listing with what was decided about it. */
type Kept = { readonly listing: Listing; readonly decided?: ListingDecision | undefined };

/** What staff have to do with each listing: it waits for them, says something new since they accepted it, or neither. */
export const forStaff = <K extends Kept>(
  listings: readonly K[],
): { readonly waiting: readonly K[]; readonly changed: readonly K[]; readonly others: readonly K[] } => {
  const isWaiting = ({ listing, decided }: K): boolean => stateOf(listing, decided) === "waiting";
  const isChanged = ({ listing, decided }: K): boolean => changesSince(listing, decided).length > 0;
  return {
    waiting: listings.filter(isWaiting),
    changed: listings.filter(isChanged),
    others: listings.filter((each) => !isWaiting(each) && !isChanged(each)),
  };
};

/** How long somebody's openings are taken as said. */
const OPENINGS_HOLD_DAYS = 183;

/** From when on openings must have been said to be taken as they stand. */
export const openingsHoldSince = (now: Instant): Instant => now - OPENINGS_HOLD_DAYS * DAY;

/** True where nobody has said for half a year that the openings still are as they stand. */
export const isStale = (renewedAt: Instant, now: Instant): boolean => renewedAt < openingsHoldSince(now);

/** The standings that a directory shows, and without which nobody stands in it. */
export const shownKinds: readonly StandingKind[] = ["held", "approved", "ers-endorsed", "ers-emerging"];

/** What of somebody's standings a directory shows on a day, as `2021-06-30`. */
export const shownStandings = (standings: readonly Standing[], day: string): readonly Standing[] =>
  standings.filter((each) => shownKinds.includes(each.kind) && holdsOn(each, day));

/** True where a text holds an e-mail address: none is ever shown in a directory. */
export const holdsAddress = (text: string): boolean => /[^\s@]+@[^\s@]+\.[^\s@]+/.test(text);
