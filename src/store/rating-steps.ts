import type { Permit } from "../core/access/can.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Declination } from "../core/references/rating-request.ts";
import type { RatingRequest } from "./rating-requests.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Which = Pick<RatingRequest, "associationId" | "id">;

/** A rater's step at a request that is open; false where it is not, so that of two only one wins. */
const step = async (
  tx: Tx,
  statement: string,
  { associationId, id }: Which,
  set: {
    readonly is_own_browser?: true;
    readonly opened_at?: Date;
    readonly started_at?: Date;
    readonly sent_at?: Date;
    readonly counts?: boolean;
    readonly declined_at?: Date;
    readonly declined_as?: Declination;
  },
): Promise<boolean> => {
  const first = "opened_at" in set ? "opened_at" : "started_at" in set ? "started_at" : undefined;
  const open = tx.db
    .updateTable("rating_requests")
    .set(set)
    .where("association_id", "=", associationId)
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where("declined_at", "is", null)
    .where("revoked_at", "is", null);
  return (await tx.write(statement, first === undefined ? open : open.where(first, "is", null))) > 0;
};

/** Notes the first press that opened a request. */
export const noteOpened = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  which: Which,
  now: Instant,
): Promise<boolean> => step(tx, "rating-requests.open", which, { opened_at: at(now) });

/** Notes that a request was pressed in a browser in which its applicant was signed in. */
export const noteOwnBrowser = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  which: Which,
): Promise<boolean> => step(tx, "rating-requests.own-browser", which, { is_own_browser: true });

/** Notes the first answer. */
export const noteStarted = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  which: Which,
  now: Instant,
): Promise<boolean> => step(tx, "rating-requests.start", which, { started_at: at(now) });

/** Notes that a rating was sent, and whether it counts. */
export const noteSent = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  which: Which,
  { counts, now }: { readonly counts: boolean; readonly now: Instant },
): Promise<boolean> => step(tx, "rating-requests.send", which, { sent_at: at(now), counts });

/** Notes that a rater gives no rating. */
export const noteDeclined = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  which: Which,
  { as, now }: { readonly as: Declination; readonly now: Instant },
): Promise<boolean> => step(tx, "rating-requests.decline", which, { declined_at: at(now), declined_as: as });
