import type { EmailAddress } from "../core/account/email-address.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** Whose an address is, and the hash of their password where they have one. */
export type PasswordOfAddress = { readonly personId: PersonId; readonly hash: string | null };

/** Finds whom an address and a password might let in; the address must have been presented to the scope. */
export const findPasswordByAddress = async (
  tx: Tx,
  address: EmailAddress,
): Promise<PasswordOfAddress | undefined> =>
  tx.maybe(
    "passwords.by-address",
    tx.db
      .selectFrom("addresses")
      .leftJoin("passwords", "passwords.person_id", "addresses.person_id")
      .select(["addresses.person_id as personId", "passwords.hash"])
      .where("addresses.address", "=", address),
  );

/** The hash of a person's own password and when it was set; undefined where there is none. */
export const findPassword = async (
  tx: Tx,
  person: PersonId,
): Promise<{ readonly hash: string; readonly changedAt: Instant } | undefined> =>
  tx.maybe(
    "passwords.of-person",
    tx.db.selectFrom("passwords").select(["hash", "changed_at as changedAt"]).where("person_id", "=", person),
  );

/** Sets a person's password; in their own scope, and in a job's for invented people. */
export const setPassword = async (tx: Tx, person: PersonId, hash: string, now: Instant): Promise<void> => {
  await tx.write(
    "passwords.set",
    tx.db
      .insertInto("passwords")
      .values({ person_id: person, hash, changed_at: at(now) })
      .onConflict((there) => there.column("person_id").doUpdateSet({ hash, changed_at: at(now) })),
  );
};

/** Keeps the same password under a costlier hash, unless it was changed meanwhile. */
export const rehashPassword = async (
  tx: Tx,
  person: PersonId,
  older: string,
  newer: string,
): Promise<void> => {
  await tx.write(
    "passwords.rehash",
    tx.db
      .updateTable("passwords")
      .set({ hash: newer })
      .where("person_id", "=", person)
      .where("hash", "=", older),
  );
};
