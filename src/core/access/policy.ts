import type { Actor } from "./actor.ts";

/** Why somebody may not: told to the log, and vaguely to the one who asked. */
export type Denial =
  | "not-signed-in"
  | "second-factor-needed"
  | "wrong-role"
  | "other-association"
  | "not-own"
  | "own-file"
  | "own-holder";

/** A question that a policy asks about who acts and on what: undefined is yes. */
export type Predicate<Subject> = (actor: Actor, subject: Subject) => Denial | undefined;

/** Yes where every predicate says yes; otherwise the first no. */
export const all =
  <Subject>(...predicates: readonly Predicate<Subject>[]): Predicate<Subject> =>
  (actor, subject) => {
    for (const predicate of predicates) {
      const denial = predicate(actor, subject);
      if (denial !== undefined) return denial;
    }
    return undefined;
  };
