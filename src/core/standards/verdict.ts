import type { Declaration } from "../portfolio/terms.ts";

/** Every requirement there can be, in the order in which a verdict lists them (docs/portfolio.md). */
export const requirementIds = [
  "education",
  "education.transcripts",
  "work.duration",
  "work.families",
  "work.leadership-duration",
  "leadership.activities",
  "training.hours",
  "training.rsc-provision",
  "rsc.hours",
  "rsc.about-provision",
  "references.total",
  "references.roles",
  "references.endorsed",
  "endorsement.held",
  "ethics",
  "agreement",
  "membership",
  "competencies",
  "treatment",
  "exam.multiple-choice",
  "exam.essay",
] as const;
export type RequirementId = (typeof requirementIds)[number];

/** Every requirement of a renewal, in the order in which it lists them. */
export const renewalRequirementIds = [
  "renewal.training",
  "renewal.training.rsc-provision",
  "renewal.rsc",
  "renewal.membership",
] as const;
export type RenewalRequirementId = (typeof renewalRequirementIds)[number];

/** What is decided after submission: the examination, and what reviewers judge. */
export const decidedLater: ReadonlySet<RequirementId> = new Set<RequirementId>([
  "competencies",
  "treatment",
  "exam.multiple-choice",
  "exam.essay",
]);

export type Stage = "submission" | "decision";

export type Status = "met" | "unmet" | "judgement" | "recommended";

/** Why an entry did not count, in order of precedence: the first that applies is the one given. */
export const reasons = [
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
export type Reason = (typeof reasons)[number];

export type Unit = "days" | "families" | "activities" | "hours" | "references";

export type Excluded = { readonly id: string; readonly reason: Reason };

/** What counted and what did not: ids in file order, or pointers where entries have no id. */
export type Tally = { readonly evidence: readonly string[]; readonly excluded: readonly Excluded[] };

/** An amount against what is asked, rounded to two decimals for output. */
export type Amount = {
  readonly required: number;
  readonly actual: number;
  readonly missing: number;
  readonly unit: Unit;
};

/** From which to which month RSC was counted, as `2021-06`; null where nothing counted in any. */
export type CountedWindow = { readonly from: string; readonly to: string } | null;

/** How far apart the first and the last month are, counted inclusively, and how far they must be. */
export type CountedMonths = { readonly spanned: number; readonly required: number };

/**
 * What was found about one requirement, before it is said which rule it comes from. Every field is always there, so
 * that all findings have one shape: reading them was a tenth of an evaluation when they had several.
 */
export type Finding = Tally & {
  readonly status: Status;
  readonly amount: Amount | null;
  /** Undefined where the edition states no timeframe. */
  readonly window: CountedWindow | undefined;
  readonly months: CountedMonths | undefined;
  readonly uncovered: readonly string[] | undefined;
};

export type Requirement = {
  readonly id: RequirementId;
  readonly stage: Stage;
  readonly status: Status;
} & Partial<Amount> & { readonly window?: CountedWindow; readonly months?: CountedMonths } & Tally & {
    readonly uncovered?: readonly string[];
    readonly clause: string;
    readonly overlay: string | null;
    readonly declaration: Declaration | null;
  };

export type AdviceId = "training.typical" | "training.beyond-minimum";

/** What the edition suggests and never asks. */
export type Advice = {
  readonly id: AdviceId;
  readonly suggested: number;
  readonly actual: number;
  readonly unit: "hours";
};

/** The answer to "may this portfolio be submitted for this category?" (`attune.verdict/1`). */
export type Verdict = {
  readonly format: "attune.verdict/1";
  readonly portfolio: string;
  readonly standard: string;
  readonly overlays: readonly string[];
  readonly category: string;
  readonly asOf: string;
  readonly readyToSubmit: boolean;
  readonly complete: boolean;
  readonly requirements: readonly Requirement[];
  readonly advice: readonly Advice[];
};
