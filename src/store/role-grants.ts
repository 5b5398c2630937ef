import type { Permit } from "../core/access/can.ts";
import type { PlatformRole, Role } from "../core/access/roles.ts";
import type { AssociationId, PersonId, RoleGrantId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A role that somebody holds. */
export type HeldRole = {
  readonly id: RoleGrantId;
  readonly personId: PersonId;
  readonly role: Role;
};

/** Gives somebody a role over all associations: only a job does. */
export const givePlatformRole = async (
  tx: Tx,
  person: PersonId,
  role: PlatformRole,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "platform-roles.give",
    tx.db
      .insertInto("platform_roles")
      .values({ person_id: person, role, given_at: at(now) })
      .onConflict((conflict) => conflict.doNothing()),
  );
};

/** Those to whom a role in an association is given, locked until the transaction ends: in the order of their ids. */
export const lockGrantees = async (
  tx: Tx,
  association: AssociationId,
  role: Role,
): Promise<readonly HeldRole[]> =>
  tx.many(
    "role-grants.lock-grantees",
    tx.db
      .selectFrom("role_grants")
      .select(["id", "person_id as personId", "role"])
      .where("association_id", "=", association)
      .where("role", "=", role)
      .where("ended_at", "is", null)
      .orderBy("id")
      .forUpdate(),
  );

/** The roles that somebody holds; none of them ends until the transaction does. */
export const lockRolesOf = async (
  tx: Tx,
  association: AssociationId,
  person: PersonId,
): Promise<readonly Role[]> => {
  const held = await tx.many(
    "role-grants.lock-own",
    tx.db
      .selectFrom("role_grants")
      .select("role")
      .where("association_id", "=", association)
      .where("person_id", "=", person)
      .where("ended_at", "is", null)
      .orderBy("role")
      .forShare(),
  );
  return held.map(({ role }) => role);
};

/** One role as it was given, whether or not it has ended. */
export const findGrant = async (
  tx: Tx,
  association: AssociationId,
  id: RoleGrantId,
): Promise<(HeldRole & { readonly endedAt: Instant | null }) | undefined> =>
  tx.maybe(
    "role-grants.by-id",
    tx.db
      .selectFrom("role_grants")
      .select(["id", "person_id as personId", "role", "ended_at as endedAt"])
      .where("association_id", "=", association)
      .where("id", "=", id),
  );

/** Gives a role that an invitation offered; false where the person holds it already. */
export const giveRole = async (
  tx: Tx,
  _permit: Permit<"invitation.accept">,
  grant: HeldRole & {
    readonly associationId: AssociationId;
    readonly givenBy: PersonId | null;
    readonly at: Instant;
  },
): Promise<boolean> => {
  const written = await tx.write(
    "role-grants.give",
    tx.db
      .insertInto("role_grants")
      .values({
        association_id: grant.associationId,
        id: grant.id,
        person_id: grant.personId,
        role: grant.role,
        given_at: at(grant.at),
        given_by: grant.givenBy,
      })
      .onConflict((conflict) =>
        conflict.columns(["association_id", "person_id", "role"]).where("ended_at", "is", null).doNothing(),
      ),
  );
  return written > 0;
};

/** Ends a role; false where it has ended already. */
export const endGrant = async (
  tx: Tx,
  _permit: Permit<"role.end">,
  {
    associationId,
    id,
    by,
    now,
  }: { associationId: AssociationId; id: RoleGrantId; by: PersonId; now: Instant },
): Promise<boolean> => {
  const ended = await tx.write(
    "role-grants.end",
    tx.db
      .updateTable("role_grants")
      .set({ ended_at: at(now), ended_by: by })
      .where("association_id", "=", associationId)
      .where("id", "=", id)
      .where("ended_at", "is", null),
  );
  return ended > 0;
};

/** Somebody to whom a role was given, by name. */
export type Grantee = HeldRole & { readonly name: string; readonly givenAt: Instant };

/** To whom which role in an association is given, by name. */
export const listGrantees = async (tx: Tx, association: AssociationId): Promise<readonly Grantee[]> =>
  tx.many(
    "role-grants.list-grantees",
    tx.db
      .selectFrom("role_grants")
      .innerJoin("persons", "persons.id", "role_grants.person_id")
      .select([
        "role_grants.id",
        "role_grants.person_id as personId",
        "role_grants.role",
        "role_grants.given_at as givenAt",
        "persons.name",
      ])
      .where("role_grants.association_id", "=", association)
      .where("role_grants.ended_at", "is", null)
      .orderBy("persons.name")
      .orderBy("role_grants.person_id")
      .orderBy("role_grants.given_at")
      .orderBy("role_grants.id"),
  );
