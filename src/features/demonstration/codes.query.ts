import { totpSealedFor } from "../../core/account/sealing.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { findTotp } from "../../store/totp.ts";
import type { World } from "../../store/world.ts";

/** What the authenticator app of an invented person shows now; undefined where they have none. */
export const codeOf = async (
  { store, clock, signIn }: World,
  person: PersonId,
): Promise<string | undefined> => {
  const found = await store.withinPerson(person, async (tx) => findTotp(tx, person));
  const secret = found && signIn.sealer.open(totpSealedFor(person), found.sealed);
  return secret === undefined ? undefined : signIn.totp.codeAt(secret, clock.now());
};
