import type { Application } from "../core/application/application.ts";
import type { Moved } from "../core/application/make-move.ts";
import { tellApplicant } from "./application-news.ts";
import { releaseRaters } from "./rating-requests.ts";
import type { Tx } from "./tx.ts";
import type { World } from "./world.ts";

/**
 * Does what the lifecycle says follows from a move, where the move is kept and nowhere else: who applies is told, the
 * coordinators will be by a job, and requests for ratings that nobody answered are withdrawn. What is due, copied or opened
 * is done by the command that makes such a move.
 */
export const followMove = async (
  tx: Tx,
  { clock, ids }: Pick<World, "clock" | "ids">,
  { move: { on, follows } }: Moved,
  application: Application,
): Promise<void> => {
  await tellApplicant(tx, { clock, ids }, application, on);
  if (follows.includes("coordinators-told")) tx.outbox.put({ kind: "application-move", id: application.id });
  if (follows.includes("raters-released")) await releaseRaters(tx, application, clock.now());
};
