import type { Strength } from "../access/actor.ts";
import { type Factors, hasSecondFactor, type SecondProof } from "./factors.ts";

/** How somebody came in; `passkey-verified` is a passkey whose device asked for a finger, a face or a PIN. */
export const waysIn = [
  "registration",
  "password",
  "link",
  "recovery",
  "invitation",
  "passkey",
  "passkey-verified",
] as const;

export type WayIn = (typeof waysIn)[number];

/** What follows a way in: a session, or the second step with what may be shown there. */
export type Entry =
  | { readonly next: "session"; readonly strength: Strength }
  | { readonly next: "second-step"; readonly offers: readonly SecondProof[] };

/**
 * What may be shown after a way in as the second factor, in the order in which it is offered. After a passkey that
 * proved no more than that a device is there, another passkey would prove the same thing twice. Empty where a person
 * has nothing else: they come in by a link and show the passkey after it.
 */
export const secondProofs = (way: WayIn, factors: Factors): readonly SecondProof[] => [
  ...(factors.passkeys > 0 && way !== "passkey" ? (["passkey"] as const) : []),
  ...(factors.totp ? (["totp"] as const) : []),
  ...(factors.recoveryCodes > 0 && hasSecondFactor(factors) ? (["recovery-code"] as const) : []),
  ...(factors.password && way === "passkey" ? (["password"] as const) : []),
];

/**
 * Where a way in leads. A verified passkey is two factors in one; whoever has a second factor is asked for it whichever
 * other way they came.
 */
export const afterWayIn = (way: WayIn, factors: Factors): Entry => {
  if (way === "passkey-verified") return { next: "session", strength: 2 };
  if (!hasSecondFactor(factors)) return { next: "session", strength: 1 };
  return { next: "second-step", offers: secondProofs(way, factors) };
};
