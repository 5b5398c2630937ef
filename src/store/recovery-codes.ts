import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** Puts new recovery codes in place of all that a person had. Only digests are kept. */
export const replaceRecoveryCodes = async (
  tx: Tx,
  person: PersonId,
  hashes: readonly string[],
  now: Instant,
): Promise<void> => {
  await tx.write("recovery-codes.remove", tx.db.deleteFrom("recovery_codes").where("person_id", "=", person));
  if (hashes.length === 0) return;
  await tx.write(
    "recovery-codes.make",
    tx.db
      .insertInto("recovery_codes")
      .values(hashes.map((hash) => ({ person_id: person, code_hash: hash, made_at: at(now) }))),
  );
};

/** Uses up a recovery code; false where it is none of the person's or was used, so that of two only one wins. */
export const useRecoveryCode = async (
  tx: Tx,
  person: PersonId,
  hash: string,
  now: Instant,
): Promise<boolean> => {
  const used = await tx.write(
    "recovery-codes.use",
    tx.db
      .updateTable("recovery_codes")
      .set({ used_at: at(now) })
      .where("person_id", "=", person)
      .where("code_hash", "=", hash)
      .where("used_at", "is", null),
  );
  return used > 0;
};
