import * as z from "zod";
import { totpSealedFor } from "../../core/account/sealing.ts";
import { readTotpCode, TOTP_WINDOW } from "../../core/account/totp-code.ts";
import type { SessionId } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { limit } from "../../store/limits.ts";
import { enableTotp, removeTotp } from "../../store/totp.ts";
import type { World } from "../../store/world.ts";
import { form } from "../../web/form.ts";
import { missing, refused, seeOther, wrong } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { type Added, afterAdding } from "./added-factor.ts";
import { sessionCookies } from "./cookies.ts";
import { nextField } from "./next.ts";
import { codesShown } from "./recovery-codes.page.tsx";
import { afterRemoving } from "./removed-factor.ts";
import { ownOf } from "./signed-in.ts";

/**
 * The secret that a page proposes, sealed into its form, so that nothing is kept before the first code proves that it
 * arrived. `sealed` is what came back: the same secret again after a wrong code.
 */
export const proposedSecret = (
  { signIn }: World,
  session: SessionId,
  sealed?: string,
): { readonly secret: string; readonly sealed: string } => {
  const purpose = `totp for ${session}`;
  const opened = sealed === undefined ? undefined : signIn.sealer.open(purpose, sealed);
  const secret = opened ?? signIn.totp.newSecret();
  return { secret, sealed: signIn.sealer.seal(purpose, secret) };
};

export const totpForm = form({
  code: z.string("required").min(1, "required").max(100),
  setup: z.string("not-understood").max(1000),
  next: nextField,
});

type Setup = { readonly code: string; readonly setup: string; readonly next: string | undefined };

/** Turns the authenticator app on, in place of an earlier one. */
export const setUpTotp: Act<Setup> = async (visit, { code, setup, next }) => {
  const { world, language } = visit;
  const { personId, sessionId } = ownOf(visit);
  const allowed = await limit(world, "second-factor", { person: personId });
  if (!allowed.ok) return refused(allowed.refusal);
  const { secret } = proposedSecret(world, sessionId, setup);
  const now = world.clock.now();
  const typed = readTotpCode(code);
  const step =
    typed === undefined ? undefined : world.signIn.totp.stepOf(secret, typed, { now, window: TOTP_WINDOW });
  if (step === undefined) return wrong("code", "wrong-code");
  const sealed = world.signIn.sealer.seal(totpSealedFor(personId), secret);
  const added = await world.store.withinPerson<Result<Added, "ended">>(personId, async (tx) => {
    const done = await afterAdding(tx, visit, {
      factor: "totp",
      add: async () => {
        await enableTotp(tx, personId, { sealed, step }, now);
        tx.log.append({ action: "totp.enabled", subject: { kind: "person", id: personId } });
        return true;
      },
    });
    return done === undefined ? no("ended") : yes(done);
  });
  if (!added.ok) return missing;
  const { codes, token } = added.value;
  const cookies = sessionCookies(token);
  return codes.length > 0
    ? codesShown(language, codes, { next, cookies })
    : seeOther(next ?? "/me/security", { notice: "saved", cookies });
};

export const removeTotpForm = form({});

/** Turns the authenticator app off. */
export const turnTotpOff: Act<object> = async (visit) => {
  const { world } = visit;
  const { personId, permit } = ownOf(visit);
  await world.store.withinPerson(personId, async (tx) => {
    if (!(await removeTotp(tx, permit, personId))) return;
    tx.log.append({ action: "totp.removed", subject: { kind: "person", id: personId } });
    await afterRemoving(tx, world, personId, "totp");
  });
  return seeOther("/me/security", { notice: "totp-removed" });
};
