import type { Strength } from "../../core/access/actor.ts";
import { deviceText } from "../../core/account/device.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { openSession } from "../../store/sessions.ts";
import type { Tx } from "../../store/tx.ts";
import type { Visit } from "../../web/visit.ts";

/** Opens a session for the browser of a visit and tells the audit by what. */
export const startSession = async (
  tx: Tx,
  { world: { clock, ids }, device }: Visit,
  session: {
    readonly personId: PersonId;
    readonly tokenHash: string;
    readonly strength: Strength;
    readonly methods: readonly string[];
    readonly isShared: boolean;
  },
): Promise<void> => {
  const id = ids.id<"session">();
  await openSession(tx, { id, ...session, device: deviceText(device.agent) }, clock.now());
  tx.log.append({
    action: "session.opened",
    subject: { kind: "session", id },
    details: { methods: session.methods, strength: session.strength },
  });
};
