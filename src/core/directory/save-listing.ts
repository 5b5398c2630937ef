import type { PersonId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { Holder } from "../register/standing.ts";
import {
  type Listing,
  type ListingContent,
  type ListingDecision,
  type ListingId,
  shownStandings,
  stateOf,
} from "./listing.ts";

/** Expected noes about listings. */
export type ListingRefusal =
  /** The register says nothing of them today that a directory could show. */
  | { readonly code: "no-standing" }
  /** They have a listing with this association already. */
  | { readonly code: "listed-already" }
  /** Another account was accepted as this entry of the register. */
  | { readonly code: "holder-taken" }
  | { readonly code: "listing-changed-since" }
  /** Whom they chose is in the register of another association than the listing is with. */
  | { readonly code: "other-register" };

/** What somebody wants their listing to be. */
export type WantedListing = {
  readonly id: ListingId;
  readonly content: ListingContent;
  readonly proof: string;
  readonly isShown: boolean;
};

type Offering = {
  readonly person: PersonId;
  readonly holder: Holder;
  /** The day in the association, as `2021-06-30`. */
  readonly today: string;
  readonly now: Instant;
};

/** Offers a listing to an association, as somebody in its register. The same one again is the one that is there. */
export const offerListing = (
  there: readonly Listing[],
  wanted: WantedListing,
  { person, holder, today, now }: Offering,
): Result<Listing, ListingRefusal> => {
  const same = there.find(({ id }) => id === wanted.id);
  if (same !== undefined) return yes(same);
  if (there.some(({ associationId }) => associationId === holder.associationId))
    return no({ code: "listed-already" });
  if (shownStandings(holder.standings, today).length === 0) return no({ code: "no-standing" });
  const made = { version: 1, offeredAt: now, renewedAt: now };
  return yes({
    ...wanted,
    ...made,
    associationId: holder.associationId,
    personId: person,
    holder: holder.id,
  });
};

type Changing = Omit<WantedListing, "id"> & {
  readonly seen: number;
  /** Who they say by now that they are in the register. */
  readonly holder: Holder;
};

/**
 * Changes a listing as it was `seen`; saving says that the openings hold as they stand. One that was declined is offered
 * again, and so is one of whoever finds that they are somebody else of the same register.
 */
export const changeListing = (
  listing: Listing,
  decided: ListingDecision | undefined,
  { seen, holder, ...wanted }: Changing,
  { today, now }: Pick<Offering, "today" | "now">,
): Result<Listing, ListingRefusal> => {
  if (listing.version !== seen) return no({ code: "listing-changed-since" });
  const isOther = holder.id !== listing.holder;
  if (isOther && holder.associationId !== listing.associationId) return no({ code: "other-register" });
  if (isOther && shownStandings(holder.standings, today).length === 0) return no({ code: "no-standing" });
  const isOver = ["declined", "taken-down"].includes(stateOf(listing, decided));
  const offeredAt = isOver || isOther ? now : listing.offeredAt;
  return yes({ ...listing, ...wanted, holder: holder.id, offeredAt, renewedAt: now, version: seen + 1 });
};

/**
 * Whether somebody was accepted whom they say by now that they are not: that acceptance is over, for them to be looked at anew
 * whoever they are next, and for another account to be accepted.
 */
export const endsAcceptance = (
  { holder }: Pick<Listing, "holder">,
  decided: Pick<ListingDecision, "decision" | "holder"> | undefined,
): boolean => decided?.decision === "accepted" && decided.holder !== holder;

/** True where a listing stands in the directory, as far as its person and the association decide that. */
export const isPublic = (listing: Listing, decided: ListingDecision | undefined): boolean =>
  listing.isShown && stateOf(listing, decided) === "accepted";
