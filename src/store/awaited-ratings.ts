import type { AssociationId, RatingRequestId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A request that a rater has not answered, of those that the category asks. */
export type AwaitedRating = {
  readonly id: RatingRequestId;
  readonly address: string;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
};

const awaited = (tx: Tx, association: AssociationId, now: Instant) =>
  tx.db
    .selectFrom("rating_requests as r")
    .select(["r.id", "r.address", "r.asked_at as askedAt", "r.expires_at as expiresAt"])
    .where("r.association_id", "=", association)
    .where("r.sent_at", "is", null)
    .where("r.declined_at", "is", null)
    .where("r.revoked_at", "is", null)
    .where("r.set_aside_at", "is", null)
    .where("r.expires_at", ">", moment(now));

/**
 * Requests of an association that nobody answered yet, a slice of them after an id, but for those whose mail was lost: there
 * the applicant corrects the address. In a job.
 */
export const listAwaited = async (
  tx: Tx,
  association: AssociationId,
  {
    now,
    after,
    most,
  }: { readonly now: Instant; readonly after: RatingRequestId | undefined; readonly most: number },
): Promise<readonly AwaitedRating[]> => {
  const slice = awaited(tx, association, now)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("deliveries as d")
            .select("d.id")
            .whereRef("d.subject_id", "=", "r.id")
            .where("d.subject_kind", "=", "rating-request")
            .where("d.state", "in", ["gave-up", "bounced"]),
        ),
      ),
    )
    .orderBy("r.id")
    .limit(most);
  return tx.many("rating-requests.awaited", after === undefined ? slice : slice.where("r.id", ">", after));
};

/** One of them, which nobody else changes until the transaction ends; undefined where it was answered. */
export const lockAwaited = async (
  tx: Tx,
  association: AssociationId,
  id: RatingRequestId,
  now: Instant,
): Promise<AwaitedRating | undefined> =>
  tx.maybe("rating-requests.lock-awaited", awaited(tx, association, now).where("r.id", "=", id).forUpdate());
