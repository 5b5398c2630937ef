import type { Fraction } from "./fraction.ts";
import { shortfall, whole } from "./fraction.ts";

export type Status = "met" | "unmet" | "judgement" | "recommended";

/** The reason codes in their order of precedence. */
export const REASONS = [
  "after-as-of",
  "not-received",
  "same-rater",
  "not-active",
  "given",
  "peer",
  "not-relationship-based",
  "not-approved",
  "not-didactic",
  "internship-not-qualifying",
  "volunteer-not-qualifying",
  "unpaid",
  "unsupervised",
  "unlicensed",
  "wrong-band",
  "wrong-service",
  "wrong-focus",
  "no-child-and-parent",
  "no-therapy",
  "out-of-scope",
  "degree-level",
  "not-related",
  "no-official-transcript",
  "before-degree",
  "not-while-providing",
  "provider-not-qualified",
  "outside-window",
  "role-not-accepted",
] as const;

export type Reason = (typeof REASONS)[number];

export interface Excluded {
  id: string;
  reason: Reason;
}

export interface Amount {
  required: Fraction;
  actual: Fraction;
  missing: Fraction;
  unit: string;
}

export interface Requirement {
  id: string;
  stage: "submission" | "decision";
  status: Status;
  amount: Amount | null;
  /** Left out where the edition states no timeframe; null where nothing qualifies. */
  window?: { from: string; to: string } | null;
  months?: { spanned: number; required: number };
  evidence: string[];
  excluded: Excluded[];
  uncovered?: string[];
}

/** Of all the tests an entry failed, the one whose code stands first in the list. */
export const firstReason = (failed: readonly Reason[]): Reason | null =>
  REASONS.find((reason) => failed.includes(reason)) ?? null;

/** Puts each entry, in file order, among the evidence (no reason) or the excluded (a reason). */
export const sortEntries = (
  entries: readonly { id: string; reason: Reason | null }[],
): { evidence: string[]; excluded: Excluded[] } => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  for (const { id, reason } of entries) {
    if (reason === null) {
      evidence.push(id);
    } else {
      excluded.push({ id, reason });
    }
  }
  return { evidence, excluded };
};

export const amountOf = (required: number, actual: Fraction, unit: string): Amount => ({
  required: whole(required),
  actual,
  missing: shortfall(whole(required), actual),
  unit,
});

export const metOrUnmet = (condition: boolean): Status => (condition ? "met" : "unmet");

export const reached = (amount: Amount): boolean => amount.actual.isAtLeast(amount.required);
