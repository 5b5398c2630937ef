import { sql } from "kysely";
import type { PlatformRole, Role } from "../core/access/roles.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { fixed, type PlaceOf } from "./fixed.ts";
import { type FoundPerson, zoneRead } from "./persons.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What every page knows of whoever is signed in. */
export type SignedIn = FoundPerson & {
  /** Messages not yet read. */
  readonly unread: number;
  /**
   * Somebody has asked them, at an address of theirs, to confirm hours, and that is open or was answered; or they said that
   * they do not want to be asked there, which they can take back where they are told of it.
   */
  readonly isAsked: boolean;
  readonly platformRoles: readonly PlatformRole[];
  /** What they are in the association that the address names; nothing where it names none. */
  readonly roles: readonly Role[];
};

type Asked = { readonly person: PersonId; readonly slug: string | null; readonly now: Date };

const signedIn = fixed((db, place: PlaceOf<Asked>) =>
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
          each.or([
            each("r.answered_at", "is not", null),
            each.and([
              each("r.withdrawn_at", "is", null),
              each("r.ended_at", "is", null),
              sql<boolean>`r.expires_at > ${place("now")}`,
            ]),
          ]),
        )}) or exists (${eb
        .selectFrom("unwanted_at_addresses as u")
        .innerJoin("addresses as a", "a.address", "u.address")
        .select("u.address")
        .where("u.mail_group", "=", "hour-requests")
        .where("a.person_id", "=", place("person"))})`.as("isAsked"),
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
  now: Instant,
): Promise<SignedIn | undefined> => {
  const row = await tx.maybe("persons.signed-in", signedIn(tx, { person, slug: slug ?? null, now: at(now) }));
  return row === undefined ? undefined : { ...row, timeZone: zoneRead(row.timeZone) };
};
