import type { Listing, ListingId } from "../../src/core/directory/listing.ts";
import type { AssociationId, PersonId } from "../../src/core/kernel/ids.ts";
import type { HolderId } from "../../src/core/register/standing.ts";

const content: Listing["content"] = {
  languages: ["en"],
  town: "",
  region: "",
  ways: ["virtual"],
  forms: ["group"],
  bands: [],
  groupName: "",
  meets: "",
  seats: null,
  openings: "yes",
  about: "",
  fee: "",
  link: "https://a.example/",
  phone: "",
};

/** A listing that was offered and not decided about, of nobody in particular. */
export const madeListing: Listing = {
  associationId: "a" as AssociationId,
  id: "l" as ListingId,
  personId: "p" as PersonId,
  holder: "h" as HolderId,
  content,
  proof: "",
  isShown: true,
  version: 1,
  offeredAt: 100,
  renewedAt: 100,
};
