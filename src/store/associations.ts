import type { Permit } from "../core/access/can.ts";
import type { AssociationId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What anybody may know of an association. */
export type FoundAssociation = { readonly id: AssociationId; readonly slug: string; readonly name: string };

/** The association that an address names. */
export const findAssociation = async (tx: Tx, slug: string): Promise<FoundAssociation | undefined> =>
  tx.maybe(
    "associations.by-slug",
    tx.db.selectFrom("associations").select(["id", "slug", "name"]).where("slug", "=", slug),
  );

/** An association by its id. */
export const findAssociationById = async (tx: Tx, id: AssociationId): Promise<FoundAssociation | undefined> =>
  tx.maybe(
    "associations.by-id",
    tx.db.selectFrom("associations").select(["id", "slug", "name"]).where("id", "=", id),
  );

/** Adds an association; false where its id or its slug is taken. */
export const addAssociation = async (
  tx: Tx,
  _permit: Permit<"association.create">,
  { id, slug, name }: FoundAssociation,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "associations.add",
    tx.db
      .insertInto("associations")
      .values({ id, slug, name, created_at: at(now) })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** Every association, by name. */
export const listAssociations = async (tx: Tx): Promise<readonly FoundAssociation[]> =>
  tx.many(
    "associations.list",
    tx.db.selectFrom("associations").select(["id", "slug", "name"]).orderBy("name").orderBy("id"),
  );

/** An association with how many people hold a role in it, and how many of them administer it. */
export type StaffedAssociation = FoundAssociation & {
  readonly createdAt: Instant;
  readonly staff: number;
  readonly administrators: number;
};

const staffed = (tx: Tx) =>
  tx.db
    .selectFrom("associations as a")
    .leftJoin("role_grants as g", (join) =>
      join.onRef("g.association_id", "=", "a.id").on("g.ended_at", "is", null),
    )
    .select((eb) => [
      "a.id",
      "a.slug",
      "a.name",
      "a.created_at as createdAt",
      eb.fn.count<number>("g.person_id").distinct().as("staff"),
      eb.fn
        .count<number>("g.person_id")
        .filterWhere("g.role", "=", "association-administrator")
        .as("administrators"),
    ])
    .groupBy("a.id");

/** Every association with its staff counted, by name; in the scope of the platform. */
export const listStaffed = async (tx: Tx): Promise<readonly StaffedAssociation[]> =>
  tx.many("associations.list-staffed", staffed(tx).orderBy("a.name").orderBy("a.id"));

/** One association with its staff counted; in the scope of the platform, or in a job of that association. */
export const findStaffed = async (tx: Tx, slug: string): Promise<StaffedAssociation | undefined> =>
  tx.maybe("associations.staffed-by-slug", staffed(tx).where("a.slug", "=", slug));
