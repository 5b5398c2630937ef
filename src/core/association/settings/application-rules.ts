import * as z from "zod";
import { choice, count, isUnique, setting } from "./setting.ts";

/** Fees that may stand in the way of a move until they are settled. */
export const guardingFees = ["registration", "processing"] as const;

/** How applications go on, and how long each waits. */
export type ApplicationRules = {
  /** Registration stands in the way of accepting, processing in the way of the first check. */
  readonly feesGuard: readonly (typeof guardingFees)[number][];
  /** For how many months somebody may prepare an application after it was accepted or returned. */
  readonly monthsToPrepare: number;
  /** For how many months after "deferred" another try is open. */
  readonly monthsDeferred: number;
  /** For how many days after a decision it can be appealed. */
  readonly daysToAppeal: number;
  /** For how many months an ended application stays at hand. */
  readonly monthsKept: number;
};

export const applicationRules = setting<ApplicationRules>({
  schema: z.strictObject({
    feesGuard: z
      .array(choice(guardingFees))
      .refine(isUnique, "already-there")
      .transform((chosen) => guardingFees.filter((fee) => chosen.includes(fee))),
    monthsToPrepare: count(1, 120),
    monthsDeferred: count(1, 60),
    daysToAppeal: count(0, 365),
    monthsKept: count(1, 120),
  }),
  usual: { feesGuard: [], monthsToPrepare: 24, monthsDeferred: 12, daysToAppeal: 30, monthsKept: 12 },
});
