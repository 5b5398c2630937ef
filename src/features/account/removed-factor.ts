import { hasSecondFactor } from "../../core/account/factors.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { factorsOf } from "../../store/factors.ts";
import { send } from "../../store/messages.ts";
import { replaceRecoveryCodes } from "../../store/recovery-codes.ts";
import { endSecondSteps } from "../../store/second-steps.ts";
import { weakenSessions } from "../../store/sessions.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";

/** What follows when a person removed a factor: after the last second one no session counts as having shown it. */
export const afterRemoving = async (
  tx: Tx,
  world: World,
  person: PersonId,
  factor: "totp" | "passkey",
): Promise<void> => {
  const now = world.clock.now();
  if (!hasSecondFactor(await factorsOf(tx, person))) {
    await replaceRecoveryCodes(tx, person, [], now);
    await endSecondSteps(tx, person, now);
    await weakenSessions(tx, person);
  }
  await send(tx, world, {
    to: person,
    kind: "factor-changed",
    params: { factor, change: "removed", at: now },
  });
};
