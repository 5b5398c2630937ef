import { no, yes } from "../../core/kernel/result.ts";
import { limit } from "../../store/limits.ts";
import { findPasskey } from "../../store/passkeys.ts";
import { form } from "../../web/form.ts";
import { refused } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { enter } from "./enter.ts";
import { tellFailedProof } from "./failed-proof.ts";
import { answerField, sharedField } from "./fields.ts";
import { nextField } from "./next.ts";
import { type Asked, proveShown } from "./passkey-asking.ts";

export const signInByPasskeyForm = form({ answer: answerField, next: nextField, shared: sharedField });

/** Whoever stands before the page: nobody is known yet. */
export const askedAtSignIn: Asked = { purpose: "sign-in", subject: "" };

/** Lets somebody in by a passkey: by both factors where the device asked for a finger, a face or a PIN. */
export const signInByPasskey: Act<{
  readonly answer: string;
  readonly next: string | undefined;
  readonly shared: boolean;
}> = async (visit, { answer, next, shared }) => {
  const { world } = visit;
  const allowed = await limit(world, "passkey-sign-in", { client: visit.device.clientKey });
  if (!allowed.ok) return refused(allowed.refusal);
  const shown = await proveShown(world, answer, askedAtSignIn, async (credentialId) =>
    world.store.withinPublic(async (tx) => findPasskey(tx, credentialId), { presented: credentialId }),
  );
  if (!shown.ok) {
    tellFailedProof(visit, { at: "sign-in", shown: "passkey" });
    return refused(shown.refusal);
  }
  const { passkey, userVerified, use } = shown.value;
  return enter(visit, {
    personId: passkey.personId,
    way: userVerified ? "passkey-verified" : "passkey",
    next,
    isShared: shared,
    first: async (tx) => ((await use(tx)) ? yes(undefined) : no({ code: "passkey-not-taken" })),
  });
};
