import type { View } from "../entries/kept.ts";
import type { Verdict } from "../standards/verdict.ts";
import { type Difference, differencesBetween } from "./differences.ts";
import { type Viewed, verdictFor } from "./readiness.ts";
import type { Target } from "./target.ts";

/** One category as stated and as confirmed, and where the two differ. */
export type TargetView = {
  readonly target: Target;
  readonly stated: Verdict;
  readonly confirmed: Verdict;
  readonly differences: readonly Difference[];
};

/** Judges one category in both views. */
export const targetView = (
  { stated, confirmed }: { readonly [V in View]: Viewed },
  target: Target,
): TargetView => {
  const [asStated, asConfirmed] = [verdictFor(stated, target), verdictFor(confirmed, target)];
  return {
    target,
    stated: asStated,
    confirmed: asConfirmed,
    differences: differencesBetween(asStated, asConfirmed),
  };
};
