import { endSession } from "../../store/sessions.ts";
import type { Visit } from "../../web/visit.ts";
import { ownOf } from "./signed-in.ts";

/** Ends the session that a browser had before it got another, whoever's it was: nobody could reach it any more. */
export const endReplaced = async (visit: Visit): Promise<void> => {
  if (visit.actor.kind !== "person" && visit.actor.kind !== "staff") return;
  const { personId, sessionId, permit } = ownOf(visit);
  await visit.world.store.withinPerson(personId, async (tx) => {
    if (await endSession(tx, permit, personId, sessionId, visit.world.clock.now()))
      tx.log.append({ action: "session.ended", subject: { kind: "session", id: sessionId } });
  });
};
