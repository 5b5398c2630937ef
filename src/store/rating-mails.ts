import type { Instant } from "../core/kernel/instant.ts";
import { moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** When mails that ask for a rating were made for an address since a moment, whoever asked; in a job. */
export const ratingMailsSince = async (
  tx: Tx,
  address: string,
  since: Instant,
): Promise<readonly Instant[]> =>
  (
    await tx.many(
      "rating-requests.mailed-to",
      tx.db
        .selectFrom("rating_requests as r")
        .innerJoin("deliveries as d", (join) =>
          join.onRef("d.subject_id", "=", "r.id").on("d.subject_kind", "=", "rating-request"),
        )
        .select("d.made_at as at")
        .where("r.address", "=", address)
        .where("d.made_at", ">", moment(since))
        .orderBy("d.made_at"),
    )
  ).map((row) => row.at);
