import type { EmailAddress } from "../../core/account/email-address.ts";
import { typedPassword } from "../../core/account/password-rule.ts";
import { no, yes } from "../../core/kernel/result.ts";
import { limit } from "../../store/limits.ts";
import { findPassword, findPasswordByAddress, rehashPassword } from "../../store/passwords.ts";
import { form } from "../../web/form.ts";
import { addressField } from "../../web/form-fields.ts";
import { refused } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { enter } from "./enter.ts";
import { tellFailedProof } from "./failed-proof.ts";
import { passwordField, sharedField } from "./fields.ts";
import { nextField } from "./next.ts";

export const signInForm = form({
  address: addressField,
  password: passwordField,
  next: nextField,
  shared: sharedField,
});

type SignIn = {
  readonly address: EmailAddress;
  readonly password: string;
  readonly next: string | undefined;
  readonly shared: boolean;
};

/**
 * Lets somebody in by address and password. Until the password is right the statements sent and the hashes computed are
 * the same whether the address is known or not.
 */
export const signIn: Act<SignIn> = async (visit, { address, password, next, shared }) => {
  const { world } = visit;
  const allowed = await limit(world, "sign-in", { address, client: visit.device.clientKey });
  if (!allowed.ok) return refused(allowed.refusal);
  const found = await world.store.withinPublic(async (tx) => findPasswordByAddress(tx, address), {
    presented: address,
  });
  const typed = typedPassword(password);
  const older = found?.hash ?? undefined;
  const { matches, isOutdated } = await world.signIn.passwords.verify(typed, older);
  if (!matches || found === undefined || typed === undefined || older === undefined) {
    tellFailedProof(visit, { at: "sign-in", shown: "password" });
    return refused({ code: "wrong-address-or-password" });
  }
  const newer = isOutdated ? await world.signIn.passwords.hash(typed) : undefined;
  const { personId } = found;
  return enter(visit, {
    personId,
    way: "password",
    next,
    isShared: shared,
    first: async (tx) => {
      // Changed while the old one was being compared: it lets nobody in any more.
      if ((await findPassword(tx, personId))?.hash !== older)
        return no({ code: "wrong-address-or-password" });
      if (newer !== undefined) await rehashPassword(tx, personId, older, newer);
      return yes(undefined);
    },
  });
};
