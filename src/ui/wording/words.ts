import type { Declaration } from "../../core/portfolio/terms.ts";
import type { RenewalStatus, Sorts } from "../../core/renewal/answer.ts";
import type {
  Advice,
  AdviceId,
  Reason,
  RenewalRequirementId,
  RequirementId,
  Stage,
  Status,
  Unit,
} from "../../core/standards/verdict.ts";
import type { Phrases } from "./phrases.ts";
import type { Counted, Language } from "./speech.ts";

/** A requirement of a verdict or of a renewal. */
export type AnyRequirementId = RequirementId | RenewalRequirementId;

/** What an entry of a portfolio is called beside what it was looked at for. */
export const entryKinds = [
  "education",
  "job",
  "training",
  "rsc",
  "activity",
  "rating",
  "membership",
  "exam",
  "endorsement",
  "entry",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Reasons that mean something more exact for one requirement than they do elsewhere. */
export const specialReasons = [
  "education:after-as-of",
  "education.transcripts:after-as-of",
  "competencies:after-as-of",
  "work.leadership-duration:wrong-service",
  "references.endorsed:role-not-accepted",
  "endorsement.held:out-of-scope",
  "exam.multiple-choice:out-of-scope",
  "exam.essay:out-of-scope",
  "renewal.training:outside-window",
  "renewal.training.rsc-provision:outside-window",
  "renewal.rsc:outside-window",
] as const;
export type SpecialReason = (typeof specialReasons)[number];

/** What is known of a requirement that is not met, made ready to be spoken of: ids are safe to show. */
export type Lack = {
  readonly missing?: number;
  readonly required?: number;
  /** Null where the edition states a timeframe and nothing lies in any window. */
  readonly window?: { readonly from: string; readonly to: string } | null;
  readonly months?: { readonly spanned: number; readonly required: number };
  /** The entries that lack an official transcript, and whether one of them is enough. */
  readonly transcripts?: { readonly ids: string; readonly count: number; readonly oneIsEnough: boolean };
};

/** Everything that is said in a language about verdicts and renewals. A word that is missing does not compile. */
export type Words = {
  readonly language: Language;
  readonly requirements: { readonly [Id in AnyRequirementId]: string };
  readonly statuses: { readonly [S in Status]: string };
  readonly stages: { readonly [S in Stage]: string };
  readonly renewalStatuses: { readonly [S in RenewalStatus]: string };
  readonly units: { readonly [U in Unit]: Counted };
  readonly entries: { readonly [K in EntryKind]: Counted };
  /** What is said of one entry, and of several, that did not count: follows the entry as a subject. */
  readonly reasons: { readonly [R in Reason]: Counted };
  readonly specialReasons: { readonly [R in SpecialReason]: Counted };
  /** What the applicant declared. */
  readonly declarations: { readonly [D in Declaration]: string };
  readonly advice: { readonly [A in AdviceId]: (advice: Advice) => string };
  /** What would meet a requirement, with its figures. */
  readonly needs: { readonly [Id in AnyRequirementId]: (lack: Lack) => string };
  /** Hours by how they came about. */
  readonly sorts: { readonly [S in keyof Sorts]: Counted };
  readonly phrases: Phrases;
};

/** Which kind of entry a requirement looks at. */
export const kindLookedAt: { readonly [Id in AnyRequirementId]: EntryKind } = {
  education: "entry", // education, or the work that stands for it
  "education.transcripts": "education",
  "work.duration": "job",
  "work.families": "job",
  "work.leadership-duration": "job",
  "leadership.activities": "activity",
  "training.hours": "training",
  "training.rsc-provision": "training",
  "rsc.hours": "rsc",
  "rsc.about-provision": "rsc",
  "references.total": "rating",
  "references.roles": "rating",
  "references.endorsed": "rating",
  "endorsement.held": "endorsement",
  ethics: "entry",
  agreement: "entry",
  membership: "membership",
  competencies: "entry",
  treatment: "entry",
  "exam.multiple-choice": "exam",
  "exam.essay": "exam",
  "renewal.training": "entry", // training, or volunteering
  "renewal.training.rsc-provision": "training",
  "renewal.rsc": "rsc",
  "renewal.membership": "membership",
};

/** What is said of entries that did not count towards a requirement. */
export const reasonFor = (words: Words, id: AnyRequirementId, reason: Reason): Counted => {
  const special = specialReasons.find((each) => each === `${id}:${reason}`);
  return special === undefined ? words.reasons[reason] : words.specialReasons[special];
};
