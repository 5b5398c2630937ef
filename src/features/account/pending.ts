import type { Factors, SecondProof } from "../../core/account/factors.ts";
import { secondProofs } from "../../core/account/ways-in.ts";
import { factorsOf } from "../../store/factors.ts";
import { type ListedPasskey, passkeysOf } from "../../store/passkeys.ts";
import { findSecondStep, type SecondStep } from "../../store/second-steps.ts";
import type { Visit } from "../../web/visit.ts";

/** The second step that a browser stands before. */
export type Pending = SecondStep & {
  readonly offers: readonly SecondProof[];
  readonly factors: Factors;
  readonly passkeys: readonly ListedPasskey[];
};

/** Finds the second step of a visit by its cookie; undefined where there is none or it is over. */
export const findPending = async ({ world, cookie }: Visit): Promise<Pending | undefined> => {
  const token = cookie("pending");
  if (token === undefined) return undefined;
  const { store, clock, signIn } = world;
  const presented = signIn.digestOf(token);
  const step = await store.withinPublic(async (tx) => findSecondStep(tx, presented, clock.now()), {
    presented,
  });
  if (step === undefined) return undefined;
  return store.withinPerson(step.personId, async (tx) => {
    const factors = await factorsOf(tx, step.personId);
    const passkeys = await passkeysOf(tx, step.personId);
    return { ...step, factors, passkeys, offers: secondProofs(step.way, factors) };
  });
};
