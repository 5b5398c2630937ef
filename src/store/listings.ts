import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import { type Listing, type ListingDecision, type ListingId, passing } from "../core/directory/listing.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A listing with what the association decided about it. */
export type KeptListing = { readonly listing: Listing; readonly decided: ListingDecision | undefined };

/** The same for staff, with the name of its account, and whether everybody sees it. */
export type OfferedListing = KeptListing & {
  readonly account: string;
  /** Whether it stands before everybody. */
  readonly isPublished: boolean;
};

const columns = [
  "l.association_id as associationId",
  "l.id",
  "l.person_id as personId",
  "l.holder_id as holder",
  "l.content",
  "l.proof",
  "l.is_shown as isShown",
  "l.version",
  "l.offered_at as offeredAt",
  "l.renewed_at as renewedAt",
  "d.decision",
  "d.holder_id as decidedHolder",
  "d.reason",
  "d.content as decidedContent",
  "d.decided_at as decidedAt",
  "d.told_at as toldAt",
] as const;

const withDecisions = (tx: Tx) =>
  tx.db
    .selectFrom("listings as l")
    .leftJoin("listing_decisions as d", (join) =>
      join.onRef("d.association_id", "=", "l.association_id").onRef("d.listing_id", "=", "l.id"),
    )
    .select(columns);

type Row = Listing & {
  readonly decision: ListingDecision["decision"] | null;
  readonly decidedHolder: ListingDecision["holder"] | null;
  readonly reason: string | null;
  readonly decidedContent: ListingDecision["content"] | null;
  readonly decidedAt: number | null;
  readonly toldAt: number | null;
};

const kept = ({
  decision,
  decidedHolder: holder,
  reason,
  decidedContent: content,
  decidedAt,
  toldAt,
  ...listing
}: Row): KeptListing => ({
  listing,
  decided:
    decision === null ||
    holder === null ||
    reason === null ||
    content === null ||
    decidedAt === null ||
    toldAt === null
      ? undefined
      : { decision, holder, reason, content, decidedAt, toldAt },
});

/** The listings of a person, the earliest first. */
export const listOwnListings = async (tx: Tx, person: PersonId): Promise<readonly KeptListing[]> => {
  const rows = await tx.many(
    "listings.own",
    withDecisions(tx).where("l.person_id", "=", person).orderBy("l.offered_at").orderBy("l.id"),
  );
  return rows.map(kept);
};

/** The same, which nobody else may change until the transaction ends. */
export const lockOwnListings = async (tx: Tx, person: PersonId): Promise<readonly KeptListing[]> => {
  await tx.many(
    "listings.lock-own",
    tx.db.selectFrom("listings").select("id").where("person_id", "=", person).forUpdate(),
  );
  return listOwnListings(tx, person);
};

/** The listings that people offer to an association, those offered last first, with the names of their accounts. */
export const listOffered = async (tx: Tx, association: AssociationId): Promise<readonly OfferedListing[]> => {
  const rows = await tx.many(
    "listings.offered",
    withDecisions(tx)
      .innerJoin("persons as p", "p.id", "l.person_id")
      .leftJoin("public_listings as o", (join) =>
        join.onRef("o.association_id", "=", "l.association_id").onRef("o.id", "=", "l.id"),
      )
      .select(["p.name as account", sql<boolean>`o.id is not null`.as("isPublished")])
      .where("l.association_id", "=", association)
      .orderBy("l.offered_at", "desc")
      .orderBy("l.id"),
  );
  return rows.map(({ account, isPublished, ...row }) => ({ ...kept(row), account, isPublished }));
};

/**
 * How many listings wait for an association, and how many say something new since it accepted them: `forStaff` of core,
 * without reading what each of them says. Nobody decides about their own.
 */
export const countForStaff = async (
  tx: Tx,
  association: AssociationId,
  { but }: { readonly but: PersonId },
): Promise<{ readonly waiting: number; readonly changed: number }> => {
  const isDecided = sql<boolean>`coalesce(d.holder_id = l.holder_id, false)`;
  const isAccepted = sql<boolean>`(${isDecided} and d.decision = 'accepted')`;
  const isWaiting = sql<boolean>`(not ${isDecided} or (d.decision <> 'accepted' and l.offered_at > d.decided_at))`;
  const isChanged = sql<boolean>`(${isAccepted} and exists (select 1 from jsonb_each(l.content) as said (name, value)
    where said.name <> all (${[...passing]}::text[]) and d.content -> said.name is distinct from said.value))`;
  return tx.one(
    "listings.count-for-staff",
    tx.db
      .selectFrom("listings as l")
      .leftJoin("listing_decisions as d", (join) =>
        join.onRef("d.association_id", "=", "l.association_id").onRef("d.listing_id", "=", "l.id"),
      )
      .select((eb) => [
        eb.fn.countAll<number>().filterWhere(isWaiting).as("waiting"),
        eb.fn.countAll<number>().filterWhere(isChanged).as("changed"),
      ])
      .where("l.association_id", "=", association)
      .where("l.person_id", "<>", but),
  );
};

/** One of them, which neither its person nor anybody else may change until the transaction ends. */
export const lockOffered = async (
  tx: Tx,
  association: AssociationId,
  id: ListingId,
): Promise<KeptListing | undefined> => {
  await tx.maybe(
    "listings.lock",
    tx.db
      .selectFrom("listings")
      .select("id")
      .where("association_id", "=", association)
      .where("id", "=", id)
      .forUpdate(),
  );
  const row = await tx.maybe(
    "listings.find",
    withDecisions(tx).where("l.association_id", "=", association).where("l.id", "=", id),
  );
  return row === undefined ? undefined : kept(row);
};

const changed = ({ holder, content, proof, isShown, version, offeredAt, renewedAt }: Listing) => ({
  holder_id: holder,
  content: JSON.stringify(content),
  proof,
  is_shown: isShown,
  version,
  offered_at: at(offeredAt),
  renewed_at: at(renewedAt),
});

/** Adds a listing; false where the person has one with the association already. */
export const addListing = async (
  tx: Tx,
  _permit: Permit<"listing.change">,
  listing: Listing,
): Promise<boolean> => {
  const { associationId, id, personId } = listing;
  const written = await tx.write(
    "listings.add",
    tx.db
      .insertInto("listings")
      .values({
        association_id: associationId,
        id,
        person_id: personId,
        ...changed(listing),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** Keeps a listing as core changed it. */
export const keepListing = async (
  tx: Tx,
  _permit: Permit<"listing.change">,
  listing: Listing,
): Promise<void> => {
  await tx.write(
    "listings.change",
    tx.db
      .updateTable("listings")
      .set(changed(listing))
      .where("association_id", "=", listing.associationId)
      .where("id", "=", listing.id),
  );
};

/** Ends that somebody is accepted as whom their listing does not say any more. */
export const endAcceptance = async (
  tx: Tx,
  _permit: Permit<"listing.change">,
  { associationId, id, holder }: Listing,
): Promise<void> => {
  await tx.write(
    "listing-decisions.end",
    tx.db
      .deleteFrom("listing_decisions")
      .where("association_id", "=", associationId)
      .where("listing_id", "=", id)
      .where("decision", "=", "accepted")
      .where("holder_id", "<>", holder),
  );
};

/** Keeps what the association decided; false where another account was accepted as the same entry of the register. */
export const keepDecision = async (
  tx: Tx,
  _permit: Permit<"listing.decide">,
  { associationId, id }: Listing,
  { decision, holder, reason, content, decidedAt, toldAt, by }: ListingDecision & { readonly by: PersonId },
): Promise<boolean> => {
  if (decision === "accepted") {
    const other = await tx.maybe(
      "listing-decisions.other",
      tx.db
        .selectFrom("listing_decisions")
        .select("listing_id")
        .where("association_id", "=", associationId)
        .where("holder_id", "=", holder)
        .where("decision", "=", "accepted")
        .where("listing_id", "!=", id),
    );
    if (other !== undefined) return false;
  }
  const kept = {
    holder_id: holder,
    decision,
    reason,
    content: JSON.stringify(content),
    decided_at: at(decidedAt),
    decided_by: by,
    told_at: at(toldAt),
  };
  await tx.write(
    "listing-decisions.keep",
    tx.db
      .insertInto("listing_decisions")
      .values({ association_id: associationId, listing_id: id, ...kept })
      .onConflict((conflict) => conflict.columns(["association_id", "listing_id"]).doUpdateSet(kept)),
  );
  return true;
};
