import type { Fraction } from "./fraction.ts";
import type { Status } from "./requirement.ts";

export interface Outcome {
  status: Status;
  required: Fraction | null;
  actual: Fraction | null;
}

const sameNumber = (a: Fraction | null, b: Fraction | null): boolean =>
  a === null || b === null ? a === b : a.equals(b);

const sameAmount = (a: Outcome, b: Outcome): boolean =>
  sameNumber(a.required, b.required) && sameNumber(a.actual, b.actual);

const sameOutcome = (a: Outcome, b: Outcome): boolean => a.status === b.status && sameAmount(a, b);

/**
 * Which of several causes (the items of an overlay, the declarations) made an outcome what it is:
 * null where it would be the same without any of them. Otherwise the first whose absence changes the
 * status, else the first whose absence changes the amount, else (each of several would have been enough)
 * the first that is enough by itself.
 */
export const causeOf = <Cause>(
  causes: readonly Cause[],
  outcomeWith: (causes: readonly Cause[]) => Outcome,
): Cause | null => {
  const withAll = outcomeWith(causes);
  const withNone = outcomeWith([]);
  if (sameOutcome(withAll, withNone)) {
    return null;
  }
  const without = (cause: Cause): Outcome => outcomeWith(causes.filter((other) => other !== cause));
  return (
    causes.find((cause) => without(cause).status !== withAll.status) ??
    causes.find((cause) => !sameAmount(without(cause), withAll)) ??
    causes.find((cause) => !sameOutcome(outcomeWith([cause]), withNone)) ??
    null
  );
};
