import type { AskingMail } from "../core/entries/hour-requests.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { hourMailsSince, lockHourMails } from "./hour-mails.ts";
import { moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** The mails that asked an address for a rating since a moment, whoever asked; in a job. */
const ratingMailsSince = async (tx: Tx, address: string, since: Instant): Promise<readonly AskingMail[]> =>
  tx.many(
    "rating-requests.mailed-to",
    tx.db
      .selectFrom("rating_requests as r")
      .innerJoin("deliveries as d", (join) =>
        join.onRef("d.subject_id", "=", "r.id").on("d.subject_kind", "=", "rating-request"),
      )
      .select(["d.made_at as at", "r.person_id as by"])
      .where("r.address", "=", address)
      .where("d.made_at", ">", moment(since))
      .orderBy("d.made_at"),
  );

/** The codes that were mailed to an address since a moment, with whose request each opens; in a job. */
export const codeMailsSince = async (
  tx: Tx,
  address: string,
  since: Instant,
): Promise<readonly AskingMail[]> => {
  await lockHourMails(tx, address);
  return tx.many(
    "rating-codes.mailed-to",
    tx.db
      .selectFrom("rating_requests as r")
      .innerJoin("rating_codes as c", (join) =>
        join.onRef("c.association_id", "=", "r.association_id").onRef("c.request_id", "=", "r.id"),
      )
      .innerJoin("deliveries as d", (join) =>
        join.onRef("d.subject_id", "=", "c.id").on("d.subject_kind", "=", "rating-code"),
      )
      .select(["d.made_at as at", "r.person_id as by"])
      .where("r.address", "=", address)
      .where("d.made_at", ">", moment(since))
      .orderBy("d.made_at"),
  );
};

/** The mails that asked an address for anything since a moment; nobody else begins one until the transaction ends. In a job. */
export const askingMailsSince = async (
  tx: Tx,
  address: string,
  since: Instant,
): Promise<readonly AskingMail[]> => {
  await lockHourMails(tx, address);
  return [...(await hourMailsSince(tx, address, since)), ...(await ratingMailsSince(tx, address, since))];
};
