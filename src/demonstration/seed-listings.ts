import { can } from "../core/access/can.ts";
import type { Listing, ListingContent, ListingId } from "../core/directory/listing.ts";
import { DAY } from "../core/kernel/instant.ts";
import { inventedPeople } from "../features/demonstration/cast.ts";
import { addListing, keepDecision, listOwnListings } from "../store/listings.ts";
import { publishListing } from "../store/public-listings.ts";
import type { World } from "../store/world.ts";
import { inventedHolders } from "./registered.ts";
import { signedIn } from "./signed-in.ts";

type Invented = {
  readonly name: string;
  readonly isAccepted: boolean;
  readonly daysAgo: number;
  readonly content: Partial<ListingContent>;
};

const usual: ListingContent = {
  languages: ["en"],
  town: "",
  region: "",
  ways: ["virtual"],
  forms: ["individual"],
  bands: ["infant"],
  groupName: "",
  meets: "",
  seats: null,
  openings: "yes",
  about: "",
  fee: "",
  link: "",
  phone: "",
};

const listed: readonly Invented[] = [
  {
    name: "Harriet Lowell",
    isAccepted: true,
    daysAgo: 12,
    content: {
      town: "Traverse City",
      region: "Michigan",
      ways: ["in-person", "virtual"],
      forms: ["individual", "group"],
      groupName: "Thursday circle",
      meets: "Every second Thursday at noon",
      seats: 2,
      about: "Home visiting for twenty years. We go slowly, and begin with what you noticed.",
      fee: "Sliding scale",
      link: "https://harriet-lowell.example/",
    },
  },
  {
    name: "Bao Tran",
    isAccepted: true,
    daysAgo: 240,
    content: {
      languages: ["en", "vi"],
      town: "Boulder",
      region: "Colorado",
      bands: ["infant", "early-childhood"],
      openings: "waiting-list",
      phone: "+1 555 0142",
    },
  },
  {
    name: "Lucía Fernández Rey",
    isAccepted: false,
    daysAgo: 2,
    content: {
      languages: ["es", "en"],
      region: "Michigan",
      forms: ["group"],
      groupName: "Círculo de los martes",
      meets: "Los martes por la tarde",
      seats: 4,
      bands: ["early-childhood"],
      link: "https://lucia-fernandez.example/",
    },
  },
];

const listingOf = (world: World, { name, daysAgo, content }: Invented, number: number): Listing => {
  const person = inventedPeople.find((each) => each.name === name);
  const found = inventedHolders
    .flatMap(({ association, holders }) => holders.map((holder) => ({ association, holder })))
    .find(({ holder }) => holder.name === name);
  if (person === undefined || found === undefined) throw new Error(`${name} was not invented in a register`);
  const at = world.clock.now() - daysAgo * DAY;
  return {
    associationId: found.association.id,
    id: `f1000000-0000-4000-8000-${String(number).padStart(12, "0")}` as ListingId,
    personId: person.id,
    holder: found.holder.id,
    content: { ...usual, ...content },
    proof: "Call me at the agency, 555 0100.",
    isShown: true,
    version: 1,
    offeredAt: at,
    renewedAt: at,
  };
};

/** Puts invented providers into the directory, one of whom still waits. Whoever is there stays as they are. */
export const seedListings = async (world: World): Promise<void> => {
  const { store, clock } = world;
  for (const [index, invented] of listed.entries()) {
    const listing = listingOf(world, invented, index + 1);
    const { personId, associationId, holder } = listing;
    const person = inventedPeople.find(({ id }) => id === personId);
    const keeper = inventedPeople.find(({ roles }) =>
      roles.some(
        ({ association, role }) => association.id === associationId && role === "association-administrator",
      ),
    );
    if (person === undefined || keeper === undefined) throw new Error("nobody was invented who decides");
    const mayList = can(signedIn(person, world), "listing.change", { personId });
    const staff = { kind: "staff", associationId, roles: ["association-administrator"] } as const;
    const mayDecide = can({ ...signedIn(keeper, world), ...staff }, "listing.decide", {
      associationId,
      personId,
    });
    if (!mayList.ok || !mayDecide.ok) throw new Error(`${person.name} may not be listed`);
    const isNew = await store.withinPerson(personId, async (tx) => {
      if ((await listOwnListings(tx, personId)).length > 0) return false;
      await addListing(tx, mayList.value, listing);
      tx.log.append({ action: "listing.offered", subject: { kind: "listing", id: listing.id } });
      return true;
    });
    if (isNew && invented.isAccepted)
      await store.withinStaff(associationId, keeper.id, async (tx) => {
        const [now, { content }] = [clock.now(), listing];
        const accepted = { decision: "accepted", holder, reason: "", content } as const;
        const when = { decidedAt: now, toldAt: now };
        await keepDecision(tx, mayDecide.value, listing, { ...accepted, ...when, by: keeper.id });
        await publishListing(tx, mayDecide.value, listing);
        tx.log.append({ action: "listing.accepted", subject: { kind: "listing", id: listing.id } });
      });
  }
};
