import type { RatingRequestId } from "../core/kernel/ids.ts";
import { judgeOpen } from "../core/references/open-rating.ts";
import { sendDone } from "./messages.ts";
import { findRatingRequest } from "./rating-requests.ts";
import type { Tx } from "./tx.ts";
import type { World } from "./world.ts";

/** Tells whoever asked for a rating that the mail did not arrive, or is not wanted at its address, unless nobody waits for it any more; in a job. */
export const tellLostRating = async (
  tx: Tx,
  { clock, ids }: Pick<World, "clock" | "ids">,
  id: RatingRequestId,
  news: "lost" | "unwanted",
): Promise<void> => {
  const request = await findRatingRequest(tx, id);
  const now = clock.now();
  if (request === undefined || request.openedAt !== null || request.setAsideAt !== null) return;
  if (!judgeOpen({ ...request, mail: "undelivered" }, now).ok) return;
  await sendDone(
    tx,
    { clock, ids },
    {
      to: request.personId,
      kind: "rating-news",
      params: { request: id, application: request.applicationId, news, at: now },
      association: request.associationId,
    },
  );
};
