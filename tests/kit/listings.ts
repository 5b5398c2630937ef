import type { Person } from "../../src/core/access/actor.ts";
import type { ListingContent, ListingDecision, ListingId } from "../../src/core/directory/listing.ts";
import type { PersonId } from "../../src/core/kernel/ids.ts";
import type { HolderId } from "../../src/core/register/standing.ts";
import { decideListing } from "../../src/features/directory/decide-listing.ts";
import { offerListing } from "../../src/features/directory/offer-listing.ts";
import type { World } from "../../src/store/world.ts";
import type { Side } from "./actors.ts";
import { heldSince2020, recordInRegister } from "./register.ts";
import { staffOf } from "./staff-of.ts";

/** What a provider of tests says. */
const listingContent: ListingContent = {
  languages: ["en", "es"],
  town: "Traverse City",
  region: "Michigan",
  ways: ["virtual"],
  forms: ["individual", "group"],
  bands: ["infant"],
  groupName: "Thursday circle",
  meets: "Thursdays at noon",
  seats: 2,
  openings: "yes",
  about: "Twenty years of home visiting",
  fee: "By agreement",
  link: "https://provider.example/",
  phone: "",
};

/** The same as a form sends it. */
export const listingFields = {
  languages: ["en", "es"],
  town: "Traverse City",
  region: "Michigan",
  ways: ["virtual"],
  forms: ["individual", "group"],
  bands: ["", "infant"],
  groupName: "Thursday circle",
  meets: "Thursdays at noon",
  seats: "2",
  openings: "yes",
  about: "Twenty years of home visiting",
  fee: "By agreement",
  link: "https://provider.example/",
  phone: "",
  proof: "Call me at the agency",
  isShown: "yes",
} as const;

type Offer = {
  readonly name?: string;
  readonly content?: Partial<ListingContent>;
  readonly proof?: string;
  readonly holder?: HolderId;
};

/** Somebody who has signed in. */
export const actorOf = (world: World, personId: PersonId): Person => ({
  kind: "person",
  personId,
  sessionId: world.ids.id<"session">(),
  strength: 1,
  provedAt: world.clock.now(),
  platformRoles: [],
});

/** Somebody in a register offers a listing. */
export const offerListingOf = async (
  world: World,
  side: Side,
  personId: PersonId,
  { name = "Provider Somebody", content = {}, proof = "", holder }: Offer = {},
): Promise<{ readonly id: ListingId; readonly holder: HolderId; readonly seen: number }> => {
  const as = holder ?? (await recordInRegister(world, side, { name, standings: [heldSince2020] })).id;
  const id = world.ids.id<"listing">();
  const offered = await offerListing(world, actorOf(world, personId), {
    id,
    holder: as,
    content: { ...listingContent, ...content },
    proof,
    isShown: true,
  });
  if (!offered.ok) throw new Error(offered.refusal.code);
  return { id, holder: as, seen: 1 };
};

/** The coordinator decides about it. */
export const decideListingOf = async (
  world: World,
  side: Side,
  offered: { readonly id: ListingId; readonly holder: HolderId; readonly seen: number },
  decision: ListingDecision["decision"] = "accepted",
): Promise<void> => {
  const reason = decision === "accepted" ? "" : "We do not know you";
  const decided = await decideListing(world, staffOf(`${side}-coordinator`, side), {
    ...offered,
    decision,
    reason,
  });
  if (!decided.ok) throw new Error(decided.refusal.code);
};
