import { no, type Result, yes } from "../kernel/result.ts";
import { type Action, actions, type SubjectOf } from "./actions.ts";
import type { Actor } from "./actor.ts";
import type { Denial, Predicate } from "./policy.ts";

declare const permitted: unique symbol;

/**
 * The proof that a policy said yes to an action. {@link can} makes it, and the command line for whoever runs the
 * installation (operator.ts); writers of the store ask for it.
 */
export type Permit<A extends Action> = { readonly action: A; readonly [permitted]: true };

/** A no of the policy. */
export type NotPermitted = { readonly code: "not-permitted"; readonly because: Denial };

/** Asks the policy whether an actor may do something to a subject. */
export const can = <A extends Action>(
  actor: Actor,
  action: A,
  subject: SubjectOf<A>,
): Result<Permit<A>, NotPermitted> => {
  const denial = (actions[action] as Predicate<SubjectOf<A>>)(actor, subject);
  return denial === undefined ? yes({ action } as Permit<A>) : no({ code: "not-permitted", because: denial });
};
