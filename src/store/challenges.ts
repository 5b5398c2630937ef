import type { Instant } from "../core/kernel/instant.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** Notes that a challenge was answered; false where it had been before, so that of two only one wins. */
export const useChallenge = async (
  tx: Tx,
  challenge: { readonly digest: string; readonly expiresAt: Instant },
): Promise<boolean> => {
  const noted = await tx.write(
    "challenges.use",
    tx.db
      .insertInto("challenges")
      .values({ challenge_hash: challenge.digest, expires_at: at(challenge.expiresAt) })
      .onConflict((there) => there.doNothing()),
  );
  return noted > 0;
};

/** Forgets challenges that could not be answered any more before a moment; for the timetable. */
export const forgetChallenges = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write("challenges.forget", tx.db.deleteFrom("challenges").where("expires_at", "<", moment(before)));
