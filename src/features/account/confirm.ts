import type { SecondProof } from "../../core/account/factors.ts";
import { confirmations, hasSecondFactor } from "../../core/account/factors.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { askForLink } from "../../store/address-requests.ts";
import { addressesOf } from "../../store/addresses.ts";
import { factorsOf } from "../../store/factors.ts";
import { limit } from "../../store/limits.ts";
import { strengthenSession } from "../../store/sessions.ts";
import { form } from "../../web/form.ts";
import { missing, refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { sessionCookies } from "./cookies.ts";
import { tellFailedProof } from "./failed-proof.ts";
import { nextField } from "./next.ts";
import { type ProofRefusal, proofs } from "./proofs.ts";
import { notProved, type Showing } from "./second-step.ts";
import { ownOf } from "./signed-in.ts";

/** Shows once more who sits at an open session; what it proved counts from now, under a new token. */
export const confirm =
  (proof: SecondProof): Act<Showing> =>
  async (visit, input) => {
    const { world } = visit;
    const { personId, sessionId } = ownOf(visit);
    const factors = await world.store.withinPerson(personId, async (tx) => factorsOf(tx, personId));
    if (!confirmations(factors).includes(proof)) return missing;
    const allowed = await limit(world, "second-factor", { person: personId });
    if (!allowed.ok) return refused(allowed.refusal);
    const asked = { purpose: "confirm", subject: sessionId } as const;
    const checked = await proofs[proof].check(world, personId, input[proofs[proof].field] ?? "", asked);
    if (!checked.ok) {
      tellFailedProof(visit, { at: "confirm", shown: proof, person: personId });
      return notProved(proof, checked.refusal);
    }
    const token = world.ids.token();
    const outcome = await world.store.withinPerson<Result<undefined, ProofRefusal>>(personId, async (tx) => {
      if (!(await checked.value.use(tx))) return no(proofs[proof].lost);
      const isSecondFactor = hasSecondFactor(factors);
      const shown = { tokenHash: world.signIn.digestOf(token), method: proof, isSecondFactor };
      if (!(await strengthenSession(tx, sessionId, shown, world.clock.now()))) return no(proofs[proof].lost);
      tx.log.append({
        action: "session.strengthened",
        subject: { kind: "session", id: sessionId },
        details: { method: proof },
      });
      return yes(undefined);
    });
    if (!outcome.ok) {
      tellFailedProof(visit, { at: "confirm", shown: proof, person: personId });
      return notProved(proof, outcome.refusal);
    }
    return seeOther(input["next"] ?? "/me", { cookies: sessionCookies(token) });
  };

export const confirmByLinkForm = form({ next: nextField });

/** For whoever has nothing to show: a link to the main address, which comes back to where they were going. */
export const confirmByLink: Act<{ readonly next: string | undefined }> = async (visit, { next }) => {
  const { store, clock, ids } = visit.world;
  const { personId } = ownOf(visit);
  const addresses = await store.withinPerson(personId, async (tx) => addressesOf(tx, personId));
  const main = addresses.find(({ main }) => main);
  if (main === undefined) return missing;
  const { address } = main;
  const allowed = await limit(visit.world, "link-request", { address, client: visit.device.clientKey });
  if (!allowed.ok) return refused(allowed.refusal);
  const returnTo = next ?? null;
  const { language } = visit;
  await store.withinPublic(async (tx) =>
    askForLink(
      tx,
      { id: ids.id<"address-request">(), purpose: "sign-in", address, language, personId: null, returnTo },
      clock.now(),
    ),
  );
  return seeOther("/link-sent?for=sign-in");
};
