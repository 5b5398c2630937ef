import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { DocumentId } from "../core/documents/document.ts";
import type { EntryId } from "../core/entries/entry.ts";
import type { Confirmation, Fact } from "../core/entries/facts.ts";
import type { AssociationId, Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { fixed, type PlaceOf } from "./fixed.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

export type ConfirmationId = Id<"confirmation">;

/** What staff of an association confirmed of a person's entries, as it stands now. */
export type KeptConfirmation = Confirmation & {
  readonly id: ConfirmationId;
  readonly associationId: AssociationId;
  readonly confirmedAt: Instant;
  /** Those that staff saw beside the entry; null where that was not kept yet. */
  readonly documents: readonly DocumentId[] | null;
  /** Other documents stand beside the entry by now than those that staff saw. */
  readonly isBesideOthers: boolean;
};

/** Those that can be looked at beside an entry now. */
const documentsNow = sql`array(select a.document_id from entry_documents a
  where a.person_id = entry_confirmations.person_id and a.entry_id = entry_confirmations.entry_id and a.is_open
  order by a.document_id)`;

const confirmationsOf = fixed((db, place: PlaceOf<{ readonly person: PersonId }>) =>
  db
    .selectFrom("entry_confirmations")
    .select([
      "association_id as associationId",
      "id",
      "entry_id as entry",
      "fact",
      "stated",
      "holder_id as holder",
      "confirmed_at as confirmedAt",
      "documents",
      sql<boolean>`coalesce(documents <> ${documentsNow}, false)`.as("isBesideOthers"),
    ])
    .where("person_id", "=", place("person"))
    .where("withdrawn_at", "is", null)
    .orderBy("confirmed_at")
    .orderBy("id"),
);

/** Everything confirmed of a person's entries that was not taken back, in the order in which it was confirmed. */
export const listConfirmations = async (tx: Tx, person: PersonId): Promise<readonly KeptConfirmation[]> =>
  tx.many("confirmations.list", confirmationsOf(tx, { person }));

/** Who confirms or takes back, where, and of whose portfolio. */
export type Confirming = {
  readonly association: AssociationId;
  readonly person: PersonId;
  readonly by: PersonId;
  readonly now: Instant;
};

/** Takes back what is confirmed of a fact of an entry; how many rows that was, 0 or 1. */
export const withdrawConfirmation = async (
  tx: Tx,
  _permit: Permit<"fact.confirm">,
  { entry, fact }: { readonly entry: EntryId; readonly fact: Fact },
  { association, person, by, now }: Confirming,
): Promise<number> =>
  tx.write(
    "confirmations.withdraw",
    tx.db
      .updateTable("entry_confirmations")
      .set({ withdrawn_at: at(now), withdrawn_by: by })
      .where("association_id", "=", association)
      .where("person_id", "=", person)
      .where("entry_id", "=", entry)
      .where("fact", "=", fact)
      .where("withdrawn_at", "is", null),
  );

/** Confirms what an entry states of a fact; false where the id is used. */
export const addConfirmation = async (
  tx: Tx,
  _permit: Permit<"fact.confirm">,
  confirmed: Pick<KeptConfirmation, "id" | "entry" | "fact" | "stated" | "holder"> & {
    readonly documents: readonly DocumentId[];
  },
  { association, person, by, now }: Confirming,
): Promise<boolean> => {
  const written = await tx.write(
    "confirmations.add",
    tx.db
      .insertInto("entry_confirmations")
      .values({
        association_id: association,
        id: confirmed.id,
        person_id: person,
        entry_id: confirmed.entry,
        fact: confirmed.fact,
        stated: confirmed.stated,
        holder_id: confirmed.holder ?? null,
        documents: [...new Set(confirmed.documents)].toSorted(),
        confirmed_at: at(now),
        confirmed_by: by,
      })
      .onConflict((conflict) => conflict.columns(["association_id", "id"]).doNothing()),
  );
  return written > 0;
};
