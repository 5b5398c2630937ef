import type { Whole } from "../kernel/whole.ts";

/** What is compared to tell whether something changed an answer: its status and its amount, exactly. */
export type Outcome = {
  readonly status: string;
  readonly required?: number | undefined;
  readonly actual?: Whole | undefined;
};

/**
 * Which of several causes (exceptions of an overlay, declarations) made an answer what it is; null where it would be
 * the same without any of them. The first whose absence changes the status, else the first whose absence changes the
 * amount, else (where each of several would be enough) the first that is enough by itself.
 */
export const causeBehind = <Cause>(
  causes: readonly Cause[],
  outcomeWith: (causes: readonly Cause[]) => Outcome,
): Cause | null => {
  if (causes.length === 0) return null;
  const withAll = outcomeWith(causes);
  const withNone = outcomeWith([]);
  if (isSame(withAll, withNone)) return null;
  const without = (cause: Cause): Outcome => outcomeWith(causes.filter((other) => other !== cause));
  return (
    causes.find((cause) => without(cause).status !== withAll.status) ??
    causes.find((cause) => !isSame(without(cause), withAll)) ??
    causes.find((cause) => !isSame(outcomeWith([cause]), withNone)) ??
    null
  );
};

const isSame = (a: Outcome, b: Outcome): boolean =>
  a.status === b.status && a.required === b.required && a.actual === b.actual;
