import type { Application } from "../core/application/application.ts";
import type { EntryId } from "../core/entries/entry.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A rating that was sent for an application: as whom of the portfolio, when, and whether it counts. */
export type ReceivedRating = {
  readonly entry: EntryId;
  readonly sentAt: Instant;
  readonly counts: boolean;
};

/** The ratings that were sent for an application, the first first. Nothing here tells what they say. */
export const listReceived = async (
  tx: Tx,
  { associationId, id }: Pick<Application, "associationId" | "id">,
): Promise<readonly ReceivedRating[]> => {
  const rows = await tx.many(
    "rating-requests.received",
    tx.db
      .selectFrom("rating_requests")
      .select(["entry_id as entry", "sent_at as sentAt", "counts"])
      .where("association_id", "=", associationId)
      .where("application_id", "=", id)
      .where("sent_at", "is not", null)
      .where("revoked_at", "is", null)
      .orderBy("sent_at")
      .orderBy("id"),
  );
  return rows.map(({ entry, sentAt, counts }) => ({ entry, sentAt: sentAt ?? 0, counts: counts ?? false }));
};

/** Takes back every request of an application that nobody answered yet: what the lifecycle calls raters released. */
export const releaseRaters = async (
  tx: Tx,
  { associationId, id }: Pick<Application, "associationId" | "id">,
  now: Instant,
): Promise<number> =>
  tx.write(
    "rating-requests.release-raters",
    tx.db
      .updateTable("rating_requests")
      .set({ revoked_at: at(now) })
      .where("association_id", "=", associationId)
      .where("application_id", "=", id)
      .where("sent_at", "is", null)
      .where("declined_at", "is", null)
      .where("revoked_at", "is", null),
  );
