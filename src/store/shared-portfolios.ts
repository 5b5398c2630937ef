import type { Confirmable } from "../core/entries/confirmable.ts";
import { factNames, facts } from "../core/entries/facts.ts";
import type { Opening } from "../core/entries/same-look.ts";
import {
  type OfPortfolios,
  type SharedPortfolio,
  type WaitingPortfolio,
  waitingPortfolios,
} from "../core/entries/waiting.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Vocabulary } from "../core/portfolio/fields.ts";
import { moment } from "./tables/columns.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

const sharedWith = (tx: Tx, association: AssociationId, now: Instant) =>
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
    .where("g.holds_until", ">", moment(now));

/** A portfolio that staff may look at now; undefined where they may not. */
export const findSharedPortfolio = async (
  tx: Tx,
  association: AssociationId,
  person: PersonId,
  now: Instant,
): Promise<SharedPortfolio | undefined> =>
  tx.maybe("shared-portfolios.find", sharedWith(tx, association, now).where("g.person_id", "=", person));

/** Every portfolio that staff of an association may look at now, by name; not one's own. */
export const listSharedPortfolios = async (
  tx: Tx,
  association: AssociationId,
  now: Instant,
): Promise<readonly SharedPortfolio[]> =>
  tx.many("shared-portfolios.list", sharedWith(tx, association, now).orderBy("p.name").orderBy("p.id"));

/** The kinds of entries that state something to be confirmed. */
const statingKinds = [...new Set(factNames.map((fact) => facts[fact].kind))];

/**
 * What states something to be confirmed in portfolios that staff have looked at, and what of it the association has
 * confirmed. The others are not read.
 */
const readWaiting = async (
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

/** Every portfolio that staff of an association may look at, and those in which something waits for them. */
export type SharedAndWaiting = {
  readonly shared: readonly SharedPortfolio[];
  readonly waiting: readonly WaitingPortfolio[];
};

/** Reads the portfolios that staff of an association may look at now, and in which of them something waits. */
export const readSharedAndWaiting = async (
  tx: Tx,
  association: AssociationId,
  vocabulary: Vocabulary,
  now: Instant,
): Promise<SharedAndWaiting> => {
  const shared = await listSharedPortfolios(tx, association, now);
  return {
    shared,
    waiting: waitingPortfolios(shared, await readWaiting(tx, association, shared), vocabulary),
  };
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
