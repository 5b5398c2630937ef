import type { Application } from "../core/application/application.ts";
import { isNewsForApplicant } from "../core/messages/application-news.ts";
import { send } from "./messages.ts";
import type { Tx } from "./tx.ts";
import type { World } from "./world.ts";

/** Tells whoever applies by which move their application went on, where the lifecycle says so; to be told within the move. */
export const tellApplicant = async (
  tx: Tx,
  around: Pick<World, "clock" | "ids">,
  { associationId: association, id: application, personId: to }: Application,
  move: string,
): Promise<void> => {
  if (!isNewsForApplicant(move)) return;
  const params = { application, move, at: around.clock.now() };
  await send(tx, around, { to, association, kind: "application-moved", params });
};
