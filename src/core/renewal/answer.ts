import type { Amount, RenewalRequirementId, Status, Tally } from "../standards/verdict.ts";

/** Hours of each sort, in hours. */
export type Sorts = { readonly attended: number; readonly given: number; readonly volunteering: number };

/** One requirement of a renewal. */
export type RenewalRequirement = {
  readonly id: RenewalRequirementId;
  readonly status: Status;
} & Partial<Amount> & {
    readonly counted?: Sorts;
    /** What the caps dropped. */
    readonly capped?: Omit<Sorts, "attended">;
  } & Tally & { readonly clause: string; readonly overlay: string | null };

export type RenewalStatus = "not-held" | "not-due" | "open" | "met" | "lapsed";

/** The answer to "is this endorsement renewed, and what is still due?" (`attune.renewal/1`). */
export type Renewal = {
  readonly format: "attune.renewal/1";
  readonly portfolio: string;
  readonly standard: string;
  readonly overlays: readonly string[];
  readonly category: string;
  readonly asOf: string;
  readonly status: RenewalStatus;
  readonly cycle?: { readonly from: string; readonly opensOn: string; readonly deadline: string };
  readonly yearsEndorsed?: number;
  readonly requirements?: readonly RenewalRequirement[];
};
