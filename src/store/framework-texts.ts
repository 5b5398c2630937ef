import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { FrameworkTextId, KeptText } from "../core/framework/kept-text.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { lockOn } from "./locks.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A version of an association's licensed text, without the text. */
export type ListedText = {
  readonly id: FrameworkTextId;
  readonly profile: string;
  readonly counts: KeptText["counts"];
  readonly isBroughtBack: boolean;
  readonly acceptedAt: Instant;
  /** By name; null where that is not known any more. */
  readonly acceptedBy: string | null;
  readonly endedAt: Instant | null;
};

/** Every version that an association ever accepted, the last first. */
export const listTexts = async (tx: Tx, association: AssociationId): Promise<readonly ListedText[]> =>
  tx.many(
    "framework-texts.list",
    tx.db
      .selectFrom("framework_texts as t")
      .leftJoin("persons as p", "p.id", "t.accepted_by")
      .select([
        "t.id",
        "t.profile",
        sql<KeptText["counts"]>`t.imported -> 'counts'`.as("counts"),
        sql<boolean>`t.of_version is not null`.as("isBroughtBack"),
        "t.accepted_at as acceptedAt",
        "p.name as acceptedBy",
        "t.ended_at as endedAt",
      ])
      .where("t.association_id", "=", association)
      .orderBy("t.position", "desc"),
  );

/** One version with its text. */
export const findText = async (
  tx: Tx,
  association: AssociationId,
  id: FrameworkTextId,
): Promise<{ readonly imported: KeptText; readonly endedAt: Instant | null } | undefined> =>
  tx.maybe(
    "framework-texts.find",
    tx.db
      .selectFrom("framework_texts")
      .select(["imported", "ended_at as endedAt"])
      .where("association_id", "=", association)
      .where("id", "=", id),
  );

/** The text of an association, as it is shown beside our own words. */
export type LicensedText = { readonly association: string; readonly imported: KeptText };

/** The texts of a profile that hold: those of the associations whose text whoever asks may see, by name. */
export const textsInForce = async (
  tx: Tx,
  associations: readonly AssociationId[],
  profile: string,
): Promise<readonly LicensedText[]> =>
  associations.length === 0
    ? []
    : tx.many(
        "framework-texts.in-force",
        tx.db
          .selectFrom("framework_texts as t")
          .innerJoin("associations as a", "a.id", "t.association_id")
          .select(["a.name as association", "t.imported"])
          .where("t.association_id", "in", associations)
          .where("t.profile", "=", profile)
          .where("t.ended_at", "is", null)
          .orderBy("a.name"),
      );

/** Who changes a text, when, and for whom. */
export type TextAuthor = {
  readonly association: AssociationId;
  readonly by: PersonId;
  readonly now: Instant;
};

/** Lets nobody else change the texts of an association until the transaction ends. */
export const lockTexts = async (tx: Tx, association: AssociationId): Promise<void> => {
  await tx.one("framework-texts.lock", lockOn(tx, `framework texts of ${association}`));
};

/** Ends the text of a profile that holds; false where none does. */
export const endText = async (
  tx: Tx,
  _permit: Permit<"framework.change">,
  profile: string,
  { association, by, now }: TextAuthor,
): Promise<boolean> => {
  const written = await tx.write(
    "framework-texts.end",
    tx.db
      .updateTable("framework_texts")
      .set({ ended_at: at(now), ended_by: by })
      .where("association_id", "=", association)
      .where("profile", "=", profile)
      .where("ended_at", "is", null),
  );
  return written > 0;
};

/** Adds a text that holds from now on; false where its id is used. */
export const addText = async (
  tx: Tx,
  _permit: Permit<"framework.change">,
  text: {
    readonly id: FrameworkTextId;
    readonly imported: KeptText;
    readonly ofVersion: FrameworkTextId | null;
  },
  { association, by, now }: TextAuthor,
): Promise<boolean> => {
  const written = await tx.write(
    "framework-texts.add",
    tx.db
      .insertInto("framework_texts")
      .values({
        association_id: association,
        id: text.id,
        profile: text.imported.profile,
        imported: JSON.stringify(text.imported),
        of_version: text.ofVersion,
        accepted_at: at(now),
        accepted_by: by,
      })
      .onConflict((conflict) => conflict.columns(["association_id", "id"]).doNothing()),
  );
  return written > 0;
};
