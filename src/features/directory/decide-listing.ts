import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { ListingId } from "../../core/directory/listing.ts";
import { isPublic, type ListingRefusal } from "../../core/directory/save-listing.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { lockRegister } from "../../store/kept-holders.ts";
import { findOffered, keepDecision } from "../../store/listings.ts";
import { send } from "../../store/messages.ts";
import { publishListing, unpublishListing } from "../../store/public-listings.ts";
import type { World } from "../../store/world.ts";
import type { Decided } from "./listing.form.ts";

type Refused = ListingRefusal | HouseRefusal;

/** Decides whether an account is the person of the register that it says, or takes its listing down; the person is told. */
export const decideListing = async (
  { store, clock, ids }: World,
  actor: Staff,
  { id, decision, holder, reason }: Decided & { readonly id: ListingId },
): Promise<Result<null, Refused>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, Refused>> => {
    const { associationId, personId: by } = actor;
    await lockRegister(tx, associationId);
    const there = await findOffered(tx, associationId, id);
    if (there === undefined) return no({ code: "not-there" });
    const { listing, decided } = there;
    const permit = can(present, "listing.decide", { associationId, personId: listing.personId });
    if (!permit.ok) return no(permit.refusal);
    // What was decided is about the entry that stood beside the button.
    if (listing.holder !== holder) return no({ code: "moved-on" });
    if (decided?.decision === decision && decided.holder === holder && decided.decidedAt >= listing.offeredAt)
      return yes(null);
    const now = clock.now();
    const made = { decision, holder, reason, decidedAt: now };
    if (!(await keepDecision(tx, permit.value, listing, { ...made, by })))
      return no({ code: "holder-taken" });
    if (isPublic(listing, made)) await publishListing(tx, permit.value, listing);
    else await unpublishListing(tx, permit.value, listing);
    tx.log.append({ action: `listing.${decision}`, subject: { kind: "listing", id } });
    const message = { kind: "listing-decided", params: { decision, at: now } } as const;
    await send(tx, { clock, ids }, { to: listing.personId, association: associationId, ...message });
    return yes(null);
  });
