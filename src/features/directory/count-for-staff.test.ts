import { afterAll, beforeAll, expect, test } from "vitest";
import { addAccount } from "../../../tests/kit/accounts.ts";
import { cast } from "../../../tests/kit/actors.ts";
import { days, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { actorOf, decideListingOf, offerListingOf } from "../../../tests/kit/listings.ts";
import { heldSince2020, recordInRegister } from "../../../tests/kit/register.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { forStaff, type ListingContent } from "../../core/directory/listing.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { countForStaff, listOffered, listOwnListings } from "../../store/listings.ts";
import { changeListing } from "./change-listing.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());

const { id: association } = cast.associations.a;
const { personId: staff } = cast.members["a-coordinator"];

const save = async (person: PersonId, content: Partial<ListingContent>, as?: HolderId) => {
  const own = await house.world.store.withinPerson(person, async (tx) => listOwnListings(tx, person));
  const listing = own[0]?.listing;
  if (listing === undefined) throw new Error("no listing");
  const { id, proof, isShown, version: seen } = listing;
  const wanted = { content: { ...listing.content, ...content }, holder: as ?? listing.holder };
  const saved = await changeListing(house.world, actorOf(house.world, person), {
    id,
    proof,
    isShown,
    seen,
    ...wanted,
  });
  if (!saved.ok) throw new Error(saved.refusal.code);
};

/** What the desk counts, and what the page of the directory tells apart. */
const seen = async () =>
  house.world.store.withinStaff(association, staff, async (tx) => {
    const offered = await listOffered(tx, association);
    const { waiting, changed } = forStaff(offered.filter(({ listing }) => listing.personId !== staff));
    return {
      counted: await countForStaff(tx, association, { but: staff }),
      told: { waiting: waiting.length, changed: changed.length },
    };
  });

test("the desk counts what the page of the directory tells apart, and nobody's own", async () => {
  const expected = { waiting: 0, changed: 0 };
  const agree = async (more: Partial<typeof expected>) => {
    expected.waiting += more.waiting ?? 0;
    expected.changed += more.changed ?? 0;
    expect(await seen()).toEqual({ counted: expected, told: expected });
  };
  const offer = async (name: string) => {
    const { id: person } = await addAccount(house);
    return { person, listing: await offerListingOf(house.world, "a", person, { name }) };
  };
  await agree({});
  const first = await offer("Waits");
  await offerListingOf(house.world, "a", staff, { name: "Own" });
  await agree({ waiting: 1 });
  await decideListingOf(house.world, "a", first.listing);
  await agree({ waiting: -1 });
  house.clock.advance(days(1));
  await save(first.person, { seats: 5, openings: "no" });
  await agree({});
  await save(first.person, { languages: ["es", "en"], phone: "555 0100" });
  await agree({ changed: 1 });
  const { id: other } = await recordInRegister(house.world, "a", {
    name: "Somebody Else",
    standings: [heldSince2020],
  });
  await save(first.person, {}, other);
  await agree({ waiting: 1, changed: -1 });
  const second = await offer("Declined");
  await decideListingOf(house.world, "a", second.listing, "declined");
  await agree({});
  house.clock.advance(days(1));
  await save(second.person, { about: "Known by now" });
  await agree({ waiting: 1 });
  const third = await offer("Taken down");
  await decideListingOf(house.world, "a", third.listing);
  await decideListingOf(house.world, "a", third.listing, "taken-down");
  await agree({});
});
