import type { WayIn } from "../core/account/ways-in.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { SecondStepId } from "./tables/accounts.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** Somebody who showed a first factor and owes the second. */
export type SecondStep = {
  readonly id: SecondStepId;
  readonly personId: PersonId;
  readonly way: Exclude<WayIn, "passkey-verified">;
  readonly returnTo: string | null;
  /** Said with the first factor: others use the device too. */
  readonly isShared: boolean;
};

/** Begins the second step: its token opens nothing else. */
export const beginSecondStep = async (
  tx: Tx,
  step: SecondStep & { readonly tokenHash: string; readonly device: string },
  { now, expiresAt }: { readonly now: Instant; readonly expiresAt: Instant },
): Promise<void> => {
  await tx.write(
    "second-steps.begin",
    tx.db.insertInto("second_steps").values({
      id: step.id,
      person_id: step.personId,
      token_hash: step.tokenHash,
      way: step.way,
      device: step.device,
      return_to: step.returnTo,
      shared: step.isShared,
      begun_at: at(now),
      expires_at: at(expiresAt),
    }),
  );
};

/** The second step of a token's digest while it lasts; the same digest must have been presented to the scope. */
export const findSecondStep = async (
  tx: Tx,
  tokenHash: string,
  now: Instant,
): Promise<SecondStep | undefined> =>
  tx.maybe(
    "second-steps.by-token",
    tx.db
      .selectFrom("second_steps")
      .select(["id", "person_id as personId", "way", "return_to as returnTo", "shared as isShared"])
      .where("token_hash", "=", tokenHash)
      .where("ended_at", "is", null)
      .where("expires_at", ">", moment(now)),
  );

/** Ends a second step, done or given up; false where it was over already, so that of two only one goes on. */
export const endSecondStep = async (tx: Tx, id: SecondStepId, now: Instant): Promise<boolean> => {
  const ended = await tx.write(
    "second-steps.end",
    tx.db
      .updateTable("second_steps")
      .set({ ended_at: at(now) })
      .where("id", "=", id)
      .where("ended_at", "is", null)
      .where("expires_at", ">", moment(now)),
  );
  return ended > 0;
};

/** Ends every second step of a person that waits, such as when the password changes. */
export const endSecondSteps = async (tx: Tx, person: PersonId, now: Instant): Promise<void> => {
  await tx.write(
    "second-steps.end-all",
    tx.db
      .updateTable("second_steps")
      .set({ ended_at: at(now) })
      .where("person_id", "=", person)
      .where("ended_at", "is", null),
  );
};

/** Removes second steps that ran out before a moment; for the timetable. */
export const forgetSecondSteps = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write("second-steps.forget", tx.db.deleteFrom("second_steps").where("expires_at", "<", moment(before)));
