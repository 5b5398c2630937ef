import type { Permit } from "../core/access/can.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { type Chosen, chosenText } from "../core/readiness/chosen.ts";
import { alsoInMind } from "../core/readiness/keep-in-mind.ts";
import type { Follow } from "../core/readiness/offered.ts";
import { fixed, type PlaceOf } from "./fixed.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

const followsOf = fixed((db, place: PlaceOf<{ readonly person: PersonId }>) =>
  db
    .selectFrom("portfolio_follows as f")
    .innerJoin("associations as a", "a.id", "f.association_id")
    .select(["a.id", "a.slug", "a.name", "f.categories"])
    .where("f.person_id", "=", place("person"))
    .orderBy("f.followed_at")
    .orderBy("a.id"),
);

/** The associations that a person follows, in the order in which they chose them. */
export const listFollows = async (tx: Tx, person: PersonId): Promise<readonly Follow[]> =>
  tx.many("follows.list", followsOf(tx, { person }));

/** One of them; undefined where the person does not follow it. Locked until the transaction ends. */
export const lockFollow = async (
  tx: Tx,
  person: PersonId,
  association: AssociationId,
): Promise<{ readonly categories: readonly string[] } | undefined> =>
  tx.maybe(
    "follows.lock",
    tx.db
      .selectFrom("portfolio_follows")
      .select("categories")
      .where("person_id", "=", person)
      .where("association_id", "=", association)
      .forUpdate(),
  );

/** Follows an association; false where the person did already. */
export const addFollow = async (
  tx: Tx,
  _permit: Permit<"portfolio.follow">,
  person: PersonId,
  association: AssociationId,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "follows.add",
    tx.db
      .insertInto("portfolio_follows")
      .values({ person_id: person, association_id: association, categories: [], followed_at: at(now) })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** Follows an association no longer; false where the person did not. */
export const removeFollow = async (
  tx: Tx,
  _permit: Permit<"portfolio.follow">,
  person: PersonId,
  association: AssociationId,
): Promise<boolean> => {
  const removed = await tx.write(
    "follows.remove",
    tx.db
      .deleteFrom("portfolio_follows")
      .where("person_id", "=", person)
      .where("association_id", "=", association),
  );
  return removed > 0;
};

/** Keeps which categories a person has in mind at an association that they follow. */
export const keepCategories = async (
  tx: Tx,
  _permit: Permit<"portfolio.follow">,
  person: PersonId,
  association: AssociationId,
  categories: readonly string[],
): Promise<void> => {
  await tx.write(
    "follows.categories",
    tx.db
      .updateTable("portfolio_follows")
      .set({ categories: [...categories] })
      .where("person_id", "=", person)
      .where("association_id", "=", association),
  );
};

/** Keeps in mind what a person applies for at an association, where they follow it. */
export const keepAppliedFor = async (
  tx: Tx,
  permit: Permit<"portfolio.follow">,
  person: PersonId,
  association: AssociationId,
  applied: Chosen,
): Promise<void> => {
  const followed = await lockFollow(tx, person, association);
  if (followed === undefined) return;
  const then = alsoInMind(followed.categories, chosenText(applied));
  if (then !== followed.categories) await keepCategories(tx, permit, person, association, then);
};
