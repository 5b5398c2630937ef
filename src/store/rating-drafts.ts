import type { Permit } from "../core/access/can.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { RatingAnswers } from "../core/references/rating-form.ts";
import type { RatingRequest } from "./rating-requests.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Which = Pick<RatingRequest, "associationId" | "id">;

/** What a rater typed so far. */
export type RatingDraft = { readonly answers: RatingAnswers; readonly version: number };

/** What is typed for a request; only a browser that is the rater's sees it. */
export const findDraft = async (tx: Tx, { associationId, id }: Which): Promise<RatingDraft | undefined> =>
  tx.maybe(
    "rating-drafts.find",
    tx.db
      .selectFrom("rating_drafts")
      .select(["answers", "version"])
      .where("association_id", "=", associationId)
      .where("request_id", "=", id),
  );

/** Keeps what is typed over a version of it; false where another page was quicker. */
export const keepDraft = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  { associationId, id }: Which,
  { answers, version }: RatingDraft,
  now: Instant,
): Promise<boolean> => {
  const kept = { answers: JSON.stringify(answers), version, changed_at: at(now) };
  const written = await tx.write(
    "rating-drafts.keep",
    tx.db
      .insertInto("rating_drafts")
      .values({ association_id: associationId, request_id: id, ...kept })
      .onConflict((conflict) =>
        conflict
          .columns(["association_id", "request_id"])
          .doUpdateSet(kept)
          .where("rating_drafts.version", "=", version - 1),
      ),
  );
  return written > 0;
};

/** Removes what was typed for requests that are over, unread; in a job. */
export const clearDrafts = async (tx: Tx): Promise<number> =>
  // Its policy says which: whoever clears cannot read.
  tx.write("rating-drafts.clear", tx.db.deleteFrom("rating_drafts"));
