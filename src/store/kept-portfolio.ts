import type { Entry } from "../core/entries/entry.ts";
import type { Confirmation } from "../core/entries/facts.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { HolderId } from "../core/register/standing.ts";
import type { Tx } from "./tx.ts";

/** What staff of an association confirmed of a person's entries, as it stands. */
export type StandingConfirmation = Confirmation & {
  readonly association: AssociationId;
  readonly id: string;
  readonly confirmedAt: number;
};

/** Everything confirmed of a person's entries that was not taken back. */
export const listConfirmations = async (tx: Tx, person: PersonId): Promise<readonly StandingConfirmation[]> =>
  tx.many(
    "confirmations.list",
    tx.db
      .selectFrom("entry_confirmations")
      .select([
        "association_id as association",
        "id",
        "entry_id as entry",
        "fact",
        "stated",
        "confirmed_at as confirmedAt",
      ])
      .where("person_id", "=", person)
      .where("withdrawn_at", "is", null)
      .orderBy("confirmed_at"),
  );

/** Those in the register of standing whom some entries name. */
export const holdersNamed = (entries: readonly Pick<Entry, "fields">[]): readonly HolderId[] => [
  ...new Set(entries.flatMap(({ fields }) => fields["holder"]?.typed.slice(0, 1) ?? []) as HolderId[]),
];
