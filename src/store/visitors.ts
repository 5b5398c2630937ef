import { sql } from "kysely";
import type { PlatformRole, Role } from "../core/access/roles.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { FoundPerson } from "./persons.ts";
import type { Tx } from "./tx.ts";

/** What every page knows of whoever is signed in. */
export type SignedIn = FoundPerson & {
  /** Messages not yet read. */
  readonly unread: number;
  readonly platformRoles: readonly PlatformRole[];
  /** What they are in the association that the address names; nothing where it names none. */
  readonly roles: readonly Role[];
};

/** Everything that every page asks about a person, in one statement: it is on the way of each request. */
export const findSignedIn = async (
  tx: Tx,
  person: PersonId,
  association: AssociationId | undefined,
): Promise<SignedIn | undefined> =>
  tx.maybe(
    "persons.signed-in",
    tx.db
      .selectFrom("persons")
      .select((eb) => [
        "name",
        "language",
        sql<number>`(${eb
          .selectFrom("messages")
          .select(eb.fn.countAll().as("unread"))
          .where("person_id", "=", person)
          .where("read_at", "is", null)})`.as("unread"),
        sql<readonly PlatformRole[]>`array(${eb
          .selectFrom("platform_roles")
          .select("role")
          .where("person_id", "=", person)
          .orderBy("role")})`.as("platformRoles"),
        sql<readonly Role[]>`array(${eb
          .selectFrom("role_grants")
          .select("role")
          .where("association_id", "=", association ?? null)
          .where("person_id", "=", person)
          .where("ended_at", "is", null)
          .orderBy("role")})`.as("roles"),
      ])
      .where("id", "=", person),
  );
