import type { Person, Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { Listing } from "../../core/directory/listing.ts";
import {
  changeListing as decide,
  endsAcceptance,
  isPublic,
  type ListingRefusal,
  type WantedListing,
} from "../../core/directory/save-listing.ts";
import { no, type Result } from "../../core/kernel/result.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { readDay } from "../../store/association-zones.ts";
import { endAcceptance, keepListing, lockOwnListings } from "../../store/listings.ts";
import { publishListing, unpublishListing } from "../../store/public-listings.ts";
import { findHolders } from "../../store/register.ts";
import type { World } from "../../store/world.ts";

/** Changes one's listing as it was seen: what is accepted shows at once, what is hidden is gone at once. */
export const changeListing = async (
  { store, clock }: World,
  actor: Person | Staff,
  { id, holder: as, ...wanted }: WantedListing & { readonly seen: number; readonly holder: HolderId },
): Promise<Result<Listing, ListingRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<Listing, ListingRefusal | HouseRefusal>> => {
    const { personId: person } = actor;
    const permit = can(actor, "listing.change", { personId: person });
    if (!permit.ok) return no(permit.refusal);
    const there = (await lockOwnListings(tx, person)).find(({ listing }) => listing.id === id);
    if (there === undefined) return no({ code: "not-there" });
    const [holder] = await findHolders(tx, [as]);
    if (holder === undefined) return no({ code: "not-there" });
    const now = clock.now();
    const today = await readDay(tx, holder.associationId, now);
    const decided = decide(there.listing, there.decided, { ...wanted, holder }, { today, now });
    if (!decided.ok) return decided;
    await keepListing(tx, permit.value, decided.value);
    if (endsAcceptance(decided.value, there.decided)) await endAcceptance(tx, permit.value, decided.value);
    if (isPublic(decided.value, there.decided)) await publishListing(tx, permit.value, decided.value);
    else await unpublishListing(tx, permit.value, decided.value);
    tx.log.append({ action: "listing.changed", subject: { kind: "listing", id } });
    return decided;
  });
