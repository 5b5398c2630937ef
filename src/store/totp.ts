import type { Permit } from "../core/access/can.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** The sealed secret of a person's authenticator app and the step of the last code that was taken. */
export type FoundTotp = { readonly sealed: string; readonly lastStep: number; readonly enabledAt: Instant };

/** The authenticator app of a person, where one is set up. */
export const findTotp = async (tx: Tx, person: PersonId): Promise<FoundTotp | undefined> =>
  tx.maybe(
    "totp.of-person",
    tx.db
      .selectFrom("totp_secrets")
      .select(["sealed", "last_step as lastStep", "enabled_at as enabledAt"])
      .where("person_id", "=", person),
  );

/** Sets up an authenticator app, in place of an earlier one; the step of the code that confirmed it is used up. */
export const enableTotp = async (
  tx: Tx,
  person: PersonId,
  { sealed, step }: { readonly sealed: string; readonly step: number },
  now: Instant,
): Promise<void> => {
  const row = { sealed, enabled_at: at(now), last_step: step };
  await tx.write(
    "totp.enable",
    tx.db
      .insertInto("totp_secrets")
      .values({ person_id: person, ...row })
      .onConflict((there) => there.column("person_id").doUpdateSet(row)),
  );
};

/** Uses up the step of a code; false where it or a later one was used before, so that of two only one wins. */
export const useTotpStep = async (tx: Tx, person: PersonId, step: number): Promise<boolean> => {
  const used = await tx.write(
    "totp.use-step",
    tx.db
      .updateTable("totp_secrets")
      .set({ last_step: step })
      .where("person_id", "=", person)
      .where("last_step", "<", step),
  );
  return used > 0;
};

/** Removes the authenticator app of a person; false where there was none. */
export const removeTotp = async (
  tx: Tx,
  _permit: Permit<"account.change">,
  person: PersonId,
): Promise<boolean> => {
  const removed = await tx.write(
    "totp.remove",
    tx.db.deleteFrom("totp_secrets").where("person_id", "=", person),
  );
  return removed > 0;
};
