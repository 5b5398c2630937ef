import { sql } from "kysely";
import type { PlatformRole, Role } from "../core/access/roles.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { fixed, type PlaceOf } from "./fixed.ts";
import { type FoundPerson, zoneRead } from "./persons.ts";
import type { Tx } from "./tx.ts";

/** What every page knows of whoever is signed in. */
export type SignedIn = FoundPerson & {
  /** Messages not yet read. */
  readonly unread: number;
  /** Somebody has asked them, at an address of theirs, to confirm hours, and that is open or was answered. */
  readonly isAsked: boolean;
  readonly platformRoles: readonly PlatformRole[];
  /** What they are in the association that the address names; nothing where it names none. */
  readonly roles: readonly Role[];
};

const signedIn = fixed((db, place: PlaceOf<{ readonly person: PersonId; readonly slug: string | null }>) =>
  db
    .selectFrom("persons")
    .select((eb) => [
      "name",
      "language",
      "time_zone as timeZone",
      sql<number>`(${eb
        .selectFrom("messages")
        .select(eb.fn.countAll().as("unread"))
        .where("person_id", "=", place("person"))
        .where("read_at", "is", null)})`.as("unread"),
      sql<boolean>`exists (${eb
        .selectFrom("hour_requests as r")
        .select("r.id")
        .where("r.address", "in", (own) =>
          own.selectFrom("addresses as a").select("a.address").where("a.person_id", "=", place("person")),
        )
        .where("r.person_id", "<>", place("person"))
        .where((each) =>
          each.or([each("r.withdrawn_at", "is", null), each("r.answered_at", "is not", null)]),
        )})`.as("isAsked"),
      sql<readonly PlatformRole[]>`array(${eb
        .selectFrom("platform_roles")
        .select("role")
        .where("person_id", "=", place("person"))
        .orderBy("role")})`.as("platformRoles"),
      sql<readonly Role[]>`array(${eb
        .selectFrom("role_grants as g")
        .innerJoin("associations as a", "a.id", "g.association_id")
        .select("g.role")
        .where("a.slug", "=", place("slug"))
        .where("g.person_id", "=", place("person"))
        .where("g.ended_at", "is", null)
        .orderBy("role")})`.as("roles"),
    ])
    .where("id", "=", place("person")),
);

/** Everything that every page asks about a person, in one statement: it is on the way of each request. */
export const findSignedIn = async (
  tx: Tx,
  person: PersonId,
  slug: string | undefined,
): Promise<SignedIn | undefined> => {
  const row = await tx.maybe("persons.signed-in", signedIn(tx, { person, slug: slug ?? null }));
  return row === undefined ? undefined : { ...row, timeZone: zoneRead(row.timeZone) };
};
