import { hasSecondFactor } from "../../core/account/factors.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { factorsOf } from "../../store/factors.ts";
import { send } from "../../store/messages.ts";
import { lockPerson } from "../../store/persons.ts";
import { endOtherSessions, strengthenSession } from "../../store/sessions.ts";
import type { Tx } from "../../store/tx.ts";
import type { Visit } from "../../web/visit.ts";
import { makeRecoveryCodes } from "./new-recovery-codes.ts";
import { ownOf } from "./signed-in.ts";

/** What came of a factor that was added: the codes that are shown with the first one, and the session's new token. */
export type Added = { readonly codes: readonly string[]; readonly token: string };

/**
 * What follows when a person adds a second factor at an open session: it was shown just now, so the session has two and a
 * new token. With the first one come recovery codes, and sessions that one factor had opened elsewhere end.
 */
export const afterAdding = async (
  tx: Tx,
  visit: Visit,
  {
    factor,
    add,
  }: { readonly factor: "totp" | "passkey"; readonly add: (person: PersonId) => Promise<boolean> },
): Promise<Added | undefined> => {
  const { world } = visit;
  const { personId, sessionId } = ownOf(visit);
  const now = world.clock.now();
  await lockPerson(tx, personId);
  const before = await factorsOf(tx, personId);
  if (!(await add(personId))) return undefined;
  if (!hasSecondFactor(before)) await endOtherSessions(tx, personId, sessionId, now);
  const token = world.ids.token();
  const shown = { tokenHash: world.signIn.digestOf(token), method: factor, isSecondFactor: true };
  if (!(await strengthenSession(tx, sessionId, shown, now))) return undefined;
  tx.log.append({
    action: "session.strengthened",
    subject: { kind: "session", id: sessionId },
    details: { method: factor },
  });
  await send(tx, world, {
    to: personId,
    kind: "factor-changed",
    params: { factor, change: "added", at: now },
  });
  return { token, codes: before.recoveryCodes === 0 ? await makeRecoveryCodes(tx, world, personId) : [] };
};
