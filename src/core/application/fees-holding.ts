import type { ApplicationRules } from "../association/settings/application-rules.ts";
import { type DueFee, isSettled, type Settlement } from "../payments/fees-due.ts";
import type { Condition } from "./lifecycle.ts";

/** The conditions of the lifecycle about fees that hold: a fee that guards nothing stands in nobody's way. */
export const feesHolding = (
  dues: readonly DueFee[],
  settlements: readonly Settlement[],
  { feesGuard }: Pick<ApplicationRules, "feesGuard">,
): readonly Condition[] =>
  (["registration", "processing"] as const)
    .filter((fee) => !feesGuard.includes(fee) || isSettled(dues, settlements, fee))
    .map((fee) => `${fee}-fee-settled` as const);
