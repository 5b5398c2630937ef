import { parseId } from "../../core/kernel/ids.ts";
import { no, yes } from "../../core/kernel/result.ts";
import { endOtherSessions, endSession } from "../../store/sessions.ts";
import { form } from "../../web/form.ts";
import { missing, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ownOf } from "./signed-in.ts";

export const endSessionForm = form({});

/** Signs one other place out. */
export const endOneSession: Act<object> = async (visit) => {
  const { store, clock } = visit.world;
  const { personId, permit } = ownOf(visit);
  const id = parseId<"session">(visit.params["session"] ?? "");
  if (id === undefined) return missing;
  const ended = await store.withinPerson(personId, async (tx) => {
    if (!(await endSession(tx, permit, personId, id, clock.now()))) return no({ code: "not-there" } as const);
    tx.log.append({ action: "session.revoked", subject: { kind: "session", id } });
    return yes(undefined);
  });
  return ended.ok ? seeOther("/me/sessions", { notice: "session-ended" }) : missing;
};

/** Signs every other place out. */
export const endAllOthers: Act<object> = async (visit) => {
  const { store, clock } = visit.world;
  const { personId, sessionId } = ownOf(visit);
  await store.withinPerson(personId, async (tx) => {
    const ended = await endOtherSessions(tx, personId, sessionId, clock.now());
    if (ended > 0)
      tx.log.append({
        action: "session.revoked",
        subject: { kind: "person", id: personId },
        details: { ended },
      });
  });
  return seeOther("/me/sessions", { notice: "sessions-ended" });
};
