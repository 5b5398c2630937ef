/** The words around what is found: headings, labels and the sentence that sums up. */
export type Phrases = {
  readonly labels: { readonly [L in Label]: string };
  readonly sections: { readonly [S in SectionName]: string };
  readonly summary: Summary;
  readonly renewalSummary: RenewalSummary;
  /** What is asked, beside what there is: `(24 needed)`. */
  readonly needed: (required: number) => string;
  /** The same where it is only recommended. */
  readonly suggested: (required: number) => string;
  /** Months of a window: from and to, how many, how many are asked. */
  readonly window: (from: string, to: string) => string;
  readonly span: (spanned: number, required: number) => string;
  readonly noWindow: string;
  /** A stretch of days, both ends counted. */
  readonly period: (from: string, to: string) => string;
  /** Ids, of which some were left out. */
  readonly andMore: (shown: string, more: number) => string;
  readonly nothingCounted: string;
  /** Areas that no entry is tagged with. */
  readonly uncovered: (count: number, shown: string) => string;
  /** One category of several, in a line. */
  readonly ready: string;
  readonly readyBut: (missing: number) => string;
  readonly missing: (missing: number) => string;
  readonly readyIn: (ready: number, all: number) => string;
  readonly noneHeld: (day: string) => string;
  readonly asked: AskedPhrases;
  /** An exception that was asked for and does not hold on the day. */
  readonly notInForce: (overlay: string) => string;
  readonly plan: PlanPhrases;
  readonly simulation: SimulationPhrases;
};

/** What a row asks where an amount does not say it. */
export type AskedPhrases = {
  readonly or: string;
  /** A degree of a level or higher, a certificate and so on. */
  readonly entry: (kind: string, level: string | null, isRelated: boolean) => string;
  readonly judged: (routes: string) => string;
  readonly work: (days: number) => string;
  readonly anyRoleBut: (roles: string) => string;
  readonly role: (roles: string, isCurrent: boolean, declared: string | null) => string;
  readonly standing: (
    held: readonly string[],
    meets: readonly string[],
    isVetted: boolean,
    declared: string | null,
  ) => string;
};

/** What is said of the future. */
export type PlanPhrases = {
  readonly ready: string;
  readonly earliest: (day: string) => string;
  /** Something is missing that no passing of time brings. */
  readonly never: string;
  /** In a line of its own, short. */
  readonly from: (day: string) => string;
  readonly notByTime: string;
  readonly assumed: (rscPerMonth: number, trainingPerMonth: number) => string;
};

/** What is said of a population under other rules. */
export type SimulationPhrases = {
  readonly rulesBefore: string;
  readonly rulesAfter: string;
  readonly people: (population: number) => string;
  readonly ready: (before: number, after: number) => string;
  readonly gained: (people: number) => string;
  readonly lost: (people: number) => string;
  readonly because: string;
  readonly nobodyChanged: string;
};

/** Labels of the lines under a requirement, which share one column. */
export const detailLabels = [
  "need",
  "asked",
  "amount",
  "window",
  "evidence",
  "toJudge",
  "excluded",
  "madeUpOf",
  "overLimit",
  "uncovered",
  "exception",
  "declaration",
  "clause",
] as const;

export const labels = [
  "portfolio",
  "category",
  "edition",
  "exceptions",
  "day",
  "renewalPeriod",
  "windowOpens",
  "deadline",
  "yearsEndorsed",
  ...detailLabels,
] as const;
export type Label = (typeof labels)[number];

export const sectionNames = [
  "missing",
  "missingLater",
  "judgement",
  "recommended",
  "met",
  "advice",
  "due",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** May it be submitted now? One sentence for each answer. */
type Summary = {
  readonly notReady: (missing: number) => string;
  readonly ready: string;
  readonly readyButLater: (missing: number) => string;
  readonly judged: (count: number) => string;
};

/** Is the endorsement renewed? Days are written out; `isPast` when the deadline lies behind. */
type RenewalSummary = {
  readonly notHeld: string;
  readonly nothingDue: string;
  readonly notYet: (opensOn: string, missing: number) => string;
  readonly open: (deadline: string, missing: number) => string;
  readonly met: (deadline: string, isPast: boolean) => string;
  readonly lapsed: (deadline: string, missing: number) => string;
};
