import { RECOVERY_CODES, recoveryCodeFrom } from "../../core/account/recovery-code.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { send } from "../../store/messages.ts";
import { replaceRecoveryCodes } from "../../store/recovery-codes.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import { recoveryCodeDigest } from "./proofs.ts";

/** Makes ten new recovery codes in place of the old ones. They are given back this once; digests are kept. */
export const makeRecoveryCodes = async (
  tx: Tx,
  world: World,
  person: PersonId,
): Promise<readonly string[]> => {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(world.ids.bytes(16)));
  const now = world.clock.now();
  await replaceRecoveryCodes(
    tx,
    person,
    codes.map((code) => recoveryCodeDigest(world, person, code)),
    now,
  );
  tx.log.append({ action: "recovery-codes.made", subject: { kind: "person", id: person } });
  await send(tx, world, {
    to: person,
    kind: "factor-changed",
    params: { factor: "recovery-codes", change: "added", at: now },
  });
  return codes;
};
