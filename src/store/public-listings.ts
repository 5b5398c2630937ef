import { type RawBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Permit } from "../core/access/can.ts";
import { type Listing, type ListingContent, type ListingId, shownKinds } from "../core/directory/listing.ts";
import type { AssociationId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { withoutAccents } from "../core/kernel/plain-letters.ts";
import type { HolderId, Standing } from "../core/register/standing.ts";
import type { Days } from "./association-zones.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type MayPublish = Permit<"listing.change"> | Permit<"listing.decide">;

/** A place as it is compared: without accents, blanks and capitals. */
const placeOf = ({ town, region }: ListingContent): string =>
  withoutAccents(`${town} ${region}`).slice(0, 400);

/** Puts a listing before everybody. */
export const publishListing = async (
  tx: Tx,
  _permit: MayPublish,
  { associationId, id, holder, content, renewedAt }: Listing,
): Promise<void> => {
  const shown = {
    holder_id: holder,
    content: JSON.stringify(content),
    place: placeOf(content),
    renewed_at: at(renewedAt),
  };
  await tx.write(
    "public-listings.publish",
    tx.db
      .insertInto("public_listings")
      .values({ association_id: associationId, id, ...shown })
      .onConflict((conflict) => conflict.columns(["association_id", "id"]).doUpdateSet(shown)),
  );
};

/** Takes a listing away from everybody; false where it was not before them. */
export const unpublishListing = async (
  tx: Tx,
  _permit: MayPublish,
  { associationId, id }: Pick<Listing, "associationId" | "id">,
): Promise<boolean> => {
  const deleted = await tx.write(
    "public-listings.unpublish",
    tx.db.deleteFrom("public_listings").where("association_id", "=", associationId).where("id", "=", id),
  );
  return deleted > 0;
};

/** What somebody looks for in the directory; what is empty asks for nothing. */
export type Sought = {
  readonly association?: AssociationId | undefined;
  readonly language: string;
  readonly place: string;
  readonly way: string;
  readonly form: string;
  /** Only those who have openings, or a waiting list, and said so since then. */
  readonly openingsSince: Instant | undefined;
  readonly category: string;
  /** Only those whom the register says to be approved to provide RSC. */
  readonly isApproved: boolean;
  readonly page: number;
  readonly most: number;
};

/** A provider in the directory, with what the register says of them today. */
export type PublicListing = {
  readonly id: ListingId;
  readonly associationId: AssociationId;
  readonly association: string;
  /** Who they are in the register. */
  readonly holder: HolderId;
  readonly name: string;
  readonly content: ListingContent;
  readonly renewedAt: Instant;
  readonly standings: readonly Standing[];
  /** How many there are on all pages. */
  readonly found: number;
};

const holdsInList = (list: string, value: string): RawBuilder<boolean> =>
  sql<boolean>`l.content -> ${sql.lit(list)} @> ${JSON.stringify([value])}::text::jsonb`;

/** One page of the directory by name: only of those of whom the register says something on the day of its association. */
export const searchDirectory = async (
  tx: Tx,
  sought: Sought,
  { own, others }: Days,
): Promise<readonly PublicListing[]> => {
  const days = JSON.stringify(Object.fromEntries(own));
  const day = sql`coalesce(${days}::text::jsonb ->> l.association_id::text, ${others}::text)::date`;
  const holds = sql<boolean>`s.from_day <= ${day} and (s.to_day is null or s.to_day >= ${day})`;
  const standing = (category?: string) => {
    const some = tx.db
      .selectFrom("standings as s")
      .select("s.id")
      .where(sql<boolean>`s.association_id = l.association_id and s.holder_id = l.holder_id`)
      .where("s.kind", "in", [...shownKinds])
      .where(holds);
    return category === undefined ? some : some.where("s.category", "=", category);
  };
  const { association, language, place, way, form, openingsSince, category, isApproved } = sought;
  let query = tx.db
    .selectFrom("public_listings as l")
    .innerJoin("holders as h", (join) =>
      join.onRef("h.association_id", "=", "l.association_id").onRef("h.id", "=", "l.holder_id"),
    )
    .innerJoin("associations as a", "a.id", "l.association_id")
    .select((eb) => [
      "l.id",
      "l.association_id as associationId",
      "a.name as association",
      "h.id as holder",
      "h.name",
      "l.content",
      "l.renewed_at as renewedAt",
      sql<number>`count(*) over ()`.as("found"),
      jsonArrayFrom(
        eb
          .selectFrom("standings as s")
          .select([
            "s.id",
            "s.kind",
            "s.category",
            sql<string>`to_char(s.from_day, 'YYYY-MM-DD')`.as("from"),
            sql<string | null>`to_char(s.to_day, 'YYYY-MM-DD')`.as("to"),
          ])
          .whereRef("s.association_id", "=", "l.association_id")
          .whereRef("s.holder_id", "=", "l.holder_id")
          .where("s.kind", "in", [...shownKinds])
          .where(holds)
          .orderBy("s.from_day")
          .orderBy("s.id")
          .$castTo<Standing>(),
      ).as("standings"),
    ])
    .where((eb) => eb.exists(standing()));
  if (association !== undefined) query = query.where("l.association_id", "=", association);
  if (language !== "") query = query.where(holdsInList("languages", language));
  if (way !== "") query = query.where(holdsInList("ways", way));
  if (form !== "") query = query.where(holdsInList("forms", form));
  if (openingsSince !== undefined)
    query = query
      .where(sql<boolean>`l.content ->> 'openings' <> 'no'`)
      .where("l.renewed_at", ">=", moment(openingsSince));
  if (category !== "") query = query.where((eb) => eb.exists(standing(category)));
  if (isApproved) query = query.where((eb) => eb.exists(standing().where("s.kind", "=", "approved")));
  const folded = withoutAccents(place).slice(0, 100);
  if (folded !== "") query = query.where(sql<boolean>`strpos(l.place, ${folded}::text) > 0`);
  return tx.many(
    "public-listings.search",
    query
      .orderBy("h.folded")
      .orderBy("a.name")
      .orderBy("l.id")
      .limit(sought.most)
      .offset((sought.page - 1) * sought.most),
  );
};
