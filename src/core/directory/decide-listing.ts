import { DAY, type Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { HolderId } from "../register/standing.ts";
import { changesSince, type Listing, type ListingDecision, stateOf } from "./listing.ts";

/** What staff decide about a listing as they saw it. */
export type WantedDecision = {
  readonly decision: ListingDecision["decision"];
  readonly holder: HolderId;
  readonly reason: string;
  /** The version that stood beside the button. */
  readonly seen: number;
};

export type Decided = {
  readonly decided: ListingDecision;
  /** False where everything is as it was. */
  readonly isNew: boolean;
  /** Whether the person is told: not of what they know, and not twice a day unless they offered it again meanwhile. */
  readonly isTold: boolean;
};

const isToldOf = (
  before: ListingDecision | undefined,
  { offeredAt }: Pick<Listing, "offeredAt">,
  now: Instant,
): boolean => before === undefined || offeredAt > before.toldAt || now - before.toldAt >= DAY;

/** What the association decides. Only what staff saw is accepted; to decline and to take down is always possible. */
export const decideListing = (
  listing: Listing,
  before: ListingDecision | undefined,
  { decision, holder, reason, seen }: WantedDecision,
  now: Instant,
): Result<Decided, { readonly code: "moved-on" }> => {
  const { content } = listing;
  if (listing.holder !== holder || (decision === "accepted" && listing.version !== seen))
    return no({ code: "moved-on" });
  if (before !== undefined && stateOf(listing, before) === decision) {
    const isNew = changesSince(listing, before).length > 0;
    return yes({ decided: isNew ? { ...before, content } : before, isNew, isTold: false });
  }
  const isTold = isToldOf(before, listing, now);
  const toldAt = before === undefined || isTold ? now : before.toldAt;
  return yes({ decided: { decision, holder, reason, content, decidedAt: now, toldAt }, isNew: true, isTold });
};
