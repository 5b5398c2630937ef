import type { Person, Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { Listing } from "../../core/directory/listing.ts";
import {
  offerListing as decide,
  type ListingRefusal,
  type WantedListing,
} from "../../core/directory/save-listing.ts";
import { no, type Result } from "../../core/kernel/result.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { readDay } from "../../store/association-zones.ts";
import { addListing, lockOwnListings } from "../../store/listings.ts";
import { findHolders } from "../../store/register.ts";
import type { World } from "../../store/world.ts";

/** Offers a listing to the association in whose register somebody is; sent twice it happens once. */
export const offerListing = async (
  { store, clock }: World,
  actor: Person | Staff,
  { holder: id, ...wanted }: WantedListing & { readonly holder: HolderId },
): Promise<Result<Listing, ListingRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<Listing, ListingRefusal | HouseRefusal>> => {
    const { personId: person } = actor;
    const permit = can(actor, "listing.change", { personId: person });
    if (!permit.ok) return no(permit.refusal);
    const [holder] = await findHolders(tx, [id]);
    if (holder === undefined) return no({ code: "not-there" });
    const there = (await lockOwnListings(tx, person)).map(({ listing }) => listing);
    const now = clock.now();
    const today = await readDay(tx, holder.associationId, now);
    const decided = decide(there, wanted, { person, holder, today, now });
    if (!decided.ok || there.includes(decided.value)) return decided;
    if (!(await addListing(tx, permit.value, decided.value))) return no({ code: "listed-already" });
    tx.log.append({ action: "listing.offered", subject: { kind: "listing", id: wanted.id } });
    return decided;
  });
