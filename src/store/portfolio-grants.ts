import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { GrantId, PortfolioGrant } from "../core/entries/grant.ts";
import type { AssociationId, Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A grant with the association that it is for, as its person sees it. */
export type ShownGrant = PortfolioGrant & { readonly association: string; readonly slug: string };

/** Everything that a person ever shared, the last first. */
export const listGrants = async (tx: Tx, person: PersonId): Promise<readonly ShownGrant[]> =>
  tx.many(
    "portfolio-grants.list",
    tx.db
      .selectFrom("portfolio_grants as g")
      .innerJoin("associations as a", "a.id", "g.association_id")
      .select([
        "g.id",
        "g.association_id as associationId",
        "g.given_at as givenAt",
        "g.holds_until as holdsUntil",
        "g.ended_at as endedAt",
        "a.name as association",
        "a.slug",
      ])
      .where("g.person_id", "=", person)
      .orderBy("g.given_at", "desc")
      .orderBy("g.id"),
  );

/** Lets staff of an association look; false where the id is used or they may look already. */
export const giveGrant = async (
  tx: Tx,
  _permit: Permit<"portfolio.share">,
  grant: {
    readonly id: GrantId;
    readonly associationId: AssociationId;
    readonly personId: PersonId;
    readonly holdsUntil: Instant;
  },
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "portfolio-grants.give",
    tx.db
      .insertInto("portfolio_grants")
      .values({
        id: grant.id,
        association_id: grant.associationId,
        person_id: grant.personId,
        given_at: at(now),
        holds_until: at(grant.holdsUntil),
        ended_at: null,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** Ends a grant of a person; false where it has ended already or is not theirs. */
export const endGrant = async (
  tx: Tx,
  _permit: Permit<"portfolio.share">,
  { id, personId }: { readonly id: GrantId; readonly personId: PersonId },
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "portfolio-grants.end",
    tx.db
      .updateTable("portfolio_grants")
      .set({ ended_at: at(now) })
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .where("ended_at", "is", null),
  );
  return written > 0;
};

/** Ends what ran out of a person's grants, so that they can share anew. */
export const endRunOut = async (
  tx: Tx,
  _permit: Permit<"portfolio.share">,
  { personId, associationId }: { readonly personId: PersonId; readonly associationId: AssociationId },
  now: Instant,
): Promise<void> => {
  await tx.write(
    "portfolio-grants.end-run-out",
    tx.db
      .updateTable("portfolio_grants")
      .set({ ended_at: sql<Date>`holds_until` })
      .where("person_id", "=", personId)
      .where("association_id", "=", associationId)
      .where("ended_at", "is", null)
      .where("holds_until", "<=", moment(now)),
  );
};

/** Notes that somebody of the staff looks at a portfolio. */
export const addLook = async (
  tx: Tx,
  _permit: Permit<"portfolio.look">,
  look: {
    readonly id: Id<"portfolio-look">;
    readonly associationId: AssociationId;
    readonly personId: PersonId;
    readonly lookedBy: PersonId;
  },
  now: Instant,
): Promise<void> => {
  await tx.write(
    "portfolio-looks.add",
    tx.db.insertInto("portfolio_looks").values({
      id: look.id,
      association_id: look.associationId,
      person_id: look.personId,
      looked_by: look.lookedBy,
      looked_at: at(now),
    }),
  );
};

/** A look at one's own portfolio. */
export type ShownLook = {
  readonly at: Instant;
  readonly by: string;
  readonly association: string;
};

/** The last looks at a person's portfolio, the latest first. */
export const listLooks = async (tx: Tx, person: PersonId, most: number): Promise<readonly ShownLook[]> =>
  tx.many(
    "portfolio-looks.list",
    tx.db
      .selectFrom("portfolio_looks as l")
      .innerJoin("associations as a", "a.id", "l.association_id")
      .innerJoin("persons as p", "p.id", "l.looked_by")
      .select(["l.looked_at as at", "p.name as by", "a.name as association"])
      .where("l.person_id", "=", person)
      .orderBy("l.looked_at", "desc")
      .orderBy("l.id")
      .limit(most),
  );
