import type { AskingMail, HourRequestId } from "../core/entries/hour-requests.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { DeliveryState } from "../core/messages/delivery.ts";
import { type RequestRow, requestColumns } from "./hour-requests.ts";
import { lockOn } from "./locks.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A request as its mail is made of it; in a job. */
export const findHourMail = async (tx: Tx, id: HourRequestId): Promise<RequestRow | undefined> =>
  tx.maybe(
    "hour-requests.mail",
    tx.db.selectFrom("hour_requests").select(requestColumns).where("id", "=", id),
  );

/** Lets nobody else begin a mail that asks an address for hours until the transaction ends; in a job. */
export const lockHourMails = async (tx: Tx, address: string): Promise<void> => {
  await tx.one("hour-requests.lock-mails", lockOn(tx, `hour mails to ${address}`));
};

/** The mails that asked an address for hours since a moment, whoever asked; in a job. */
export const hourMailsSince = async (
  tx: Tx,
  address: string,
  since: Instant,
): Promise<readonly AskingMail[]> =>
  tx.many(
    "hour-requests.mailed-to",
    tx.db
      .selectFrom("hour_requests as r")
      .innerJoin("deliveries as d", (join) =>
        join.onRef("d.subject_id", "=", "r.id").on("d.subject_kind", "=", "hour-request"),
      )
      .select(["d.made_at as at", "r.person_id as by"])
      .where("r.address", "=", address)
      .where("d.made_at", ">", moment(since))
      .orderBy("d.made_at"),
  );

/** Ends a request that was not mailed, because its address wants none; in a job. */
export const endUnwanted = async (tx: Tx, id: HourRequestId, now: Instant): Promise<void> => {
  await tx.write(
    "hour-requests.end-unwanted",
    tx.db
      .updateTable("hour_requests")
      .set({ ended_at: at(now), ended_as: "not-wanted" })
      .where("id", "=", id)
      .where("ended_at", "is", null)
      .where("withdrawn_at", "is", null),
  );
};

/** What became of the mails of a person's requests. */
export const mailsOfHourRequests = async (
  tx: Tx,
): Promise<readonly { readonly request: string; readonly state: DeliveryState }[]> =>
  tx.many(
    "hour-requests.mails",
    tx.db
      .selectFrom("deliveries")
      .select(["subject_id as request", "state"])
      .where("subject_kind", "=", "hour-request"),
  );
