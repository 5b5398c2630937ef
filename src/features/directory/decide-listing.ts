import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import { decideListing as decide, type WantedDecision } from "../../core/directory/decide-listing.ts";
import type { ListingId } from "../../core/directory/listing.ts";
import { isPublic, type ListingRefusal } from "../../core/directory/save-listing.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { lockRegister } from "../../store/kept-holders.ts";
import { keepDecision, lockOffered } from "../../store/listings.ts";
import { send } from "../../store/messages.ts";
import { publishListing, unpublishListing } from "../../store/public-listings.ts";
import type { World } from "../../store/world.ts";

type Refused = ListingRefusal | HouseRefusal;

/**
 * Decides whether an account is the person of the register that it says, or takes its listing down; the person is told.
 * What everybody reads is made to fit what is decided, also where that is decided already.
 */
export const decideListing = async (
  { store, clock, ids }: World,
  actor: Staff,
  { id, ...wanted }: WantedDecision & { readonly id: ListingId },
): Promise<Result<null, Refused>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, Refused>> => {
    const { associationId, personId: by } = actor;
    await lockRegister(tx, associationId);
    const there = await lockOffered(tx, associationId, id);
    if (there === undefined) return no({ code: "not-there" });
    const { listing } = there;
    const permit = can(present, "listing.decide", { associationId, personId: listing.personId });
    if (!permit.ok) return no(permit.refusal);
    const now = clock.now();
    const made = decide(listing, there.decided, wanted, now);
    if (!made.ok) return made;
    const { decided, isNew, isTold } = made.value;
    const { decision } = decided;
    if (isNew && !(await keepDecision(tx, permit.value, listing, { ...decided, by })))
      return no({ code: "holder-taken" });
    const shows = isPublic(listing, decided);
    if (isNew && shows) await publishListing(tx, permit.value, listing);
    const isTaken = !shows && (await unpublishListing(tx, permit.value, listing));
    if (isNew || isTaken) tx.log.append({ action: `listing.${decision}`, subject: { kind: "listing", id } });
    const message = { kind: "listing-decided", params: { decision, at: now } } as const;
    if (isTold)
      await send(tx, { clock, ids }, { to: listing.personId, association: associationId, ...message });
    return yes(null);
  });
