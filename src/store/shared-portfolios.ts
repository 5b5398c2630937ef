import type { Confirmable } from "../core/entries/confirmable.ts";
import { factNames, facts } from "../core/entries/facts.ts";
import type { Opening } from "../core/entries/one-look.ts";
import type { OfPortfolios, SharedPortfolio } from "../core/entries/waiting.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { moment } from "./tables/columns.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

/** Every portfolio that staff of an association may look at now, by name, with when one of them last did; not one's own. */
export const listSharedPortfolios = async (
  tx: Tx,
  association: AssociationId,
  now: Instant,
): Promise<readonly SharedPortfolio[]> =>
  tx.many(
    "shared-portfolios.list",
    tx.db
      .selectFrom("portfolio_grants as g")
      .innerJoin("persons as p", "p.id", "g.person_id")
      .select((eb) => [
        "g.person_id as personId",
        "p.name",
        "g.given_at as givenAt",
        "g.holds_until as holdsUntil",
        eb
          .selectFrom("portfolio_looks as l")
          .select((look) => look.fn.max("l.looked_at").as("at"))
          .whereRef("l.association_id", "=", "g.association_id")
          .whereRef("l.person_id", "=", "g.person_id")
          .whereRef("l.looked_at", ">=", "g.given_at")
          .as("lookedAt"),
      ])
      .where("g.association_id", "=", association)
      .where("g.ended_at", "is", null)
      .where("g.holds_until", ">", moment(now))
      .orderBy("p.name")
      .orderBy("p.id"),
  );

/** The kinds of entries that state something to be confirmed. */
const statingKinds = [...new Set(factNames.map((fact) => facts[fact].kind))];

/**
 * What states something to be confirmed in portfolios that staff have looked at, and what of it the association has
 * confirmed. The others are not read.
 */
export const readWaiting = async (
  tx: Tx,
  association: AssociationId,
  shared: readonly SharedPortfolio[],
): Promise<OfPortfolios> => {
  const people = shared.filter(({ lookedAt }) => lookedAt !== null).map(({ personId }) => personId);
  return together({
    entries: tx.many(
      "shared-portfolios.entries",
      tx.db
        .selectFrom("portfolio_entries")
        .select(["person_id as personId", "id", "kind", "fields", "changed_at as changedAt"])
        .where((eb) => eb("person_id", "=", eb.fn.any(eb.val(people))))
        .where((eb) => eb("kind", "=", eb.fn.any(eb.val<Confirmable["entry"]["kind"][]>(statingKinds))))
        .where("deleted_at", "is", null)
        .orderBy("position"),
    ),
    confirmations: tx.many(
      "shared-portfolios.confirmations",
      tx.db
        .selectFrom("entry_confirmations")
        .select([
          "person_id as personId",
          "association_id as associationId",
          "entry_id as entry",
          "fact",
          "stated",
        ])
        .where("association_id", "=", association)
        .where((eb) => eb("person_id", "=", eb.fn.any(eb.val(people))))
        .where("withdrawn_at", "is", null),
    ),
  });
};

/** When one of the staff last looked at a portfolio since it was shared, and when its person last changed it. */
export const findOpening = async (
  tx: Tx,
  {
    association,
    person,
    by,
    givenAt,
  }: {
    readonly association: AssociationId;
    readonly person: PersonId;
    readonly by: PersonId;
    readonly givenAt: Instant;
  },
): Promise<Opening> =>
  tx.one(
    "shared-portfolios.opening",
    tx.db.selectNoFrom((eb) => [
      eb
        .selectFrom("portfolio_looks")
        .select(({ fn }) => fn.max("looked_at").as("at"))
        .where("association_id", "=", association)
        .where("person_id", "=", person)
        .where("looked_by", "=", by)
        .where("looked_at", ">=", moment(givenAt))
        .as("lookedAt"),
      eb
        .selectFrom("portfolio_entries")
        .select(({ fn }) => fn.max("changed_at").as("at"))
        .where("person_id", "=", person)
        .as("changedAt"),
    ]),
  );
