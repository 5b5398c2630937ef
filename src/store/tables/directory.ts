import type { ColumnType } from "kysely";
import type { ListingContent, ListingDecision, ListingId } from "../../core/directory/listing.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import type { HolderId } from "../../core/register/standing.ts";
import type { At } from "./columns.ts";

/** JSON: written as text. */
type Json<T> = ColumnType<T, string, string>;

/** The directory of providers. */
export type DirectoryTables = {
  listings: {
    association_id: AssociationId;
    id: ListingId;
    person_id: PersonId;
    holder_id: HolderId;
    content: Json<ListingContent>;
    proof: string;
    is_shown: boolean;
    version: number;
    offered_at: At;
    renewed_at: At;
  };
  listing_decisions: {
    association_id: AssociationId;
    listing_id: ListingId;
    holder_id: HolderId;
    decision: ListingDecision["decision"];
    reason: string;
    content: Json<ListingContent>;
    decided_at: At;
    decided_by: PersonId;
    told_at: At;
  };
  public_listings: {
    association_id: AssociationId;
    id: ListingId;
    holder_id: HolderId;
    content: Json<ListingContent>;
    place: string;
    renewed_at: At;
  };
};
