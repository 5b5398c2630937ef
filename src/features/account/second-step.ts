import * as z from "zod";
import type { SecondProof } from "../../core/account/factors.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { limit } from "../../store/limits.ts";
import { endSecondStep } from "../../store/second-steps.ts";
import { form } from "../../web/form.ts";
import { type Reply, refused, seeOther, wrong } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { sessionCookies } from "./cookies.ts";
import { endReplaced } from "./end-replaced.ts";
import { tellFailedProof } from "./failed-proof.ts";
import { nextField } from "./next.ts";
import { findPending, type Pending } from "./pending.ts";
import { type ProofRefusal, proofs } from "./proofs.ts";
import { startSession } from "./start-session.ts";

/** What is sent to show one thing. */
export type Showing = { readonly [field: string]: string | undefined };

/** The form in which one thing is shown. */
export const proofForm = (proof: SecondProof) =>
  form({ [proofs[proof].field]: z.string("required").max(100_000), next: nextField });

/** The answer to a proof that is none. */
export const notProved = (proof: SecondProof, refusal: ProofRefusal): Reply =>
  "problem" in refusal ? wrong(proofs[proof].field, refusal.problem) : refused(refusal.refusal);

const over: AccountRefusal = { code: "second-step-over" };

/** A step that was tried too often ends: whoever goes on begins at the first factor again. */
const endTried = async ({ world }: Visit, { id, personId }: Pending): Promise<Reply> => {
  await world.store.withinPerson(personId, async (tx) => {
    if (await endSecondStep(tx, id, world.clock.now()))
      tx.log.append({ action: "second-step.failed", subject: { kind: "second-step", id } });
  });
  return refused(over);
};

const finish = async (visit: Visit, step: Pending, proof: SecondProof, typed: string): Promise<Reply> => {
  const { world } = visit;
  const { personId, id, way, returnTo, isShared } = step;
  const asked = { purpose: "second-step", subject: id } as const;
  const checked = await proofs[proof].check(world, personId, typed, asked);
  if (!checked.ok) {
    tellFailedProof(visit, { at: "second-step", shown: proof, person: personId });
    return notProved(proof, checked.refusal);
  }
  const token = world.ids.token();
  const outcome = await world.store.withinPerson<Result<undefined, ProofRefusal>>(personId, async (tx) => {
    if (!(await endSecondStep(tx, id, world.clock.now()))) return no({ refusal: over });
    if (!(await checked.value.use(tx))) return no(proofs[proof].lost);
    const tokenHash = world.signIn.digestOf(token);
    await startSession(tx, visit, { personId, tokenHash, strength: 2, methods: [way, proof], isShared });
    return yes(undefined);
  });
  if (!outcome.ok) {
    tellFailedProof(visit, { at: "second-step", shown: proof, person: personId });
    return notProved(proof, outcome.refusal);
  }
  await endReplaced(visit);
  return seeOther(returnTo ?? "/me", { cookies: sessionCookies(token) });
};

/** Shows the second factor after the first, and opens the session under a token that nobody had before. */
export const showSecond =
  (proof: SecondProof): Act<Showing> =>
  async (visit, input) => {
    const step = await findPending(visit);
    if (step === undefined || !step.offers.includes(proof)) return refused(over);
    const { world } = visit;
    const tries = await limit(world, "second-step", { step: step.id });
    if (!tries.ok) return endTried(visit, step);
    const allowed = await limit(world, "second-factor", { person: step.personId });
    if (!allowed.ok) return refused(allowed.refusal);
    return finish(visit, step, proof, input[proofs[proof].field] ?? "");
  };
