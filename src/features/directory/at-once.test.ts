import { afterAll, beforeAll, expect, test } from "vitest";
import { addAccount, everyRow } from "../../../tests/kit/accounts.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { actorOf, decideListingOf, offerListingOf } from "../../../tests/kit/listings.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { listOwnListings } from "../../store/listings.ts";
import { changeListing } from "./change-listing.ts";
import { decideListing } from "./decide-listing.ts";

/** Often enough that each comes first sometimes. */
const TIMES = 20;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const staff = staffOf("a-coordinator", "a");

const ownOf = async (person: PersonId) => {
  const [own] = await house.world.store.withinPerson(person, async (tx) => listOwnListings(tx, person));
  if (own === undefined) throw new Error("no listing");
  return own.listing;
};

/** Shows or hides a listing as it stands. */
const setShown = async (person: PersonId, isShown: boolean) => {
  const { id, holder, content, proof, version: seen } = await ownOf(person);
  const actor = actorOf(house.world, person);
  return changeListing(house.world, actor, { id, holder, content, proof, isShown, seen });
};

const publicRows = async (id: string) => everyRow(house, "select 1 from public_listings where id = $1", [id]);

test("what is hidden while staff accept it is not public", async () => {
  for (let time = 0; time < TIMES; time++) {
    const { id: person } = await addAccount(house);
    const listing = await offerListingOf(house.world, "a", person, { name: `Hidden ${time}` });
    await Promise.all([
      decideListing(house.world, staff, { ...listing, decision: "accepted", reason: "" }),
      setShown(person, false),
    ]);
    expect((await ownOf(person)).isShown).toBe(false);
    expect(await publicRows(listing.id)).toEqual([]);
  }
});

test("what is shown while staff take it down is not public, and nobody meets an error", async () => {
  for (let time = 0; time < TIMES; time++) {
    const { id: person } = await addAccount(house);
    const listing = await offerListingOf(house.world, "a", person, { name: `Down ${time}` });
    await decideListingOf(house.world, "a", listing);
    await setShown(person, false);
    const [taken, shown] = await Promise.all([
      decideListing(house.world, staff, { ...listing, decision: "taken-down", reason: "No" }),
      setShown(person, true),
    ]);
    expect([taken.ok, shown.ok]).toEqual([true, true]);
    expect(await publicRows(listing.id)).toEqual([]);
  }
});

test("taking down again removes whatever still stands there", async () => {
  const { id: person } = await addAccount(house);
  const listing = await offerListingOf(house.world, "a", person, { name: "Stale Somebody" });
  await decideListingOf(house.world, "a", listing);
  await everyRow(house, "create table kept_aside as select * from public_listings where id = $1", [
    listing.id,
  ]);
  await decideListingOf(house.world, "a", listing, "taken-down");
  await everyRow(house, "insert into public_listings select * from kept_aside");
  await decideListingOf(house.world, "a", listing, "taken-down");
  expect(await publicRows(listing.id)).toEqual([]);
});

test("staff publish only what its person offers and what is accepted, and never themselves", async () => {
  const { id: person } = await addAccount(house);
  const listing = await offerListingOf(house.world, "a", person, { name: "Published Somebody" });
  const publish = async (id: string, holder: string, content: string, who = staff) =>
    house.world.store.withinStaff(who.associationId, who.personId, async (tx) => {
      tx.log.append({ action: "listing.accepted", subject: { kind: "listing", id: listing.id } });
      return tx.write(
        "test.publish",
        tx.db.insertInto("public_listings").values({
          association_id: who.associationId,
          id: id as never,
          holder_id: holder as never,
          content,
          place: "",
          renewed_at: new Date(START) as never,
        }),
      );
    });
  const said = JSON.stringify((await ownOf(person)).content);
  const refused = /row-level security/;
  await expect(publish(listing.id, listing.holder, said)).rejects.toThrow(refused);
  await expect(publish(house.world.ids.id(), listing.holder, said)).rejects.toThrow(refused);
  await decideListingOf(house.world, "a", listing);
  await everyRow(house, "delete from public_listings where id = $1", [listing.id]);
  await expect(publish(listing.id, listing.holder, "{}")).rejects.toThrow(refused);
  const own = await offerListingOf(house.world, "a", staff.personId, { name: "Coordinator Themselves" });
  await expect(publish(own.id, own.holder, said)).rejects.toThrow(refused);
  await publish(listing.id, listing.holder, said);
  expect(await publicRows(listing.id)).toHaveLength(1);
});
