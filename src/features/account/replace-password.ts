import type { PersonId, SessionId } from "../../core/kernel/ids.ts";
import { endLinks } from "../../store/link-tokens.ts";
import { send } from "../../store/messages.ts";
import { setPassword } from "../../store/passwords.ts";
import { lockPerson } from "../../store/persons.ts";
import { endSecondSteps } from "../../store/second-steps.ts";
import { endOtherSessions } from "../../store/sessions.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import type { NewPassword } from "./new-password.ts";

/**
 * Sets a password and ends what the old one, or somebody who knew it, may have opened: other sessions, second steps and
 * links on their way. The person is told by mail.
 */
export const replacePassword = async (
  tx: Tx,
  world: World,
  person: PersonId,
  { hash, isFirst, kept }: NewPassword & { readonly kept: SessionId | undefined },
): Promise<void> => {
  const now = world.clock.now();
  await lockPerson(tx, person);
  await setPassword(tx, person, hash, now);
  await endLinks(tx, person, ["sign-in", "recover"], now);
  await endSecondSteps(tx, person, now);
  // Last: a second step that was just being finished has had to be waited for, and its session is there.
  const ended = await endOtherSessions(tx, person, kept, now);
  tx.log.append({
    action: "password.changed",
    subject: { kind: "person", id: person },
    details: { sessionsEnded: ended },
  });
  await send(tx, world, {
    to: person,
    kind: "password-changed",
    params: { change: isFirst ? "set" : "changed", at: now },
  });
};
