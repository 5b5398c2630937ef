import type { Mark, Recommendation } from "../../../core/references/rating-form.ts";
import type { Declination } from "../../../core/references/rating-request.ts";
import type { Counted } from "../speech.ts";

/** What is said to a rater. */
export type RatingWords = {
  readonly title: (applicant: string) => string;
  readonly lead: (applicant: string, category: string, association: string) => string;
  readonly facts: {
    readonly heading: string;
    readonly as: string;
    readonly since: string;
    readonly asked: string;
    readonly takes: string;
    readonly minutes: (minutes: number, areas: number) => string;
    readonly reads: string;
    readonly until: string;
  };
  /** Who reads what a rater says: where the waiver is signed, and where it is not. */
  readonly waived: (applicant: string, association: string) => string;
  readonly notWaived: (applicant: string) => string;
  readonly intro: {
    readonly button: string;
    readonly goOn: string;
    readonly means: string;
    readonly questions: string;
  };
  readonly code: {
    readonly title: string;
    readonly lead: (applicant: string) => string;
    readonly why: string;
    readonly sendHeading: string;
    readonly to: (masked: string) => string;
    readonly send: string;
    readonly enterHeading: string;
    readonly label: string;
    readonly hint: string;
    readonly enter: string;
    readonly released: string;
    readonly open: string;
    readonly blocked: string;
    /** No code opens it any more. */
    readonly usedUp: (applicant: string) => string;
  };
  readonly overview: {
    readonly partsHeading: string;
    readonly progress: (answered: number, asked: number) => string;
    readonly partProgress: (answered: number, asked: number) => string;
    readonly begin: string;
    readonly goOn: string;
    readonly lookOver: string;
    readonly saved: string;
    readonly print: string;
    readonly others: string;
    readonly othersText: string;
    readonly openOther: (applicant: string) => string;
  };
  readonly end: {
    readonly heading: string;
    readonly recommendation: string;
    readonly recommendationHint: (applicant: string) => string;
    readonly recommendations: { readonly [R in Recommendation]: string };
    readonly explanation: string;
    readonly explanationHint: string;
  };
  readonly part: {
    readonly scale: string;
    readonly marks: { readonly [M in Mark]: string };
    readonly uninformed: string;
    readonly answered: (given: string) => string;
    readonly remark: string;
    readonly remarkHint: string;
    readonly uninformedSoFar: (count: number, least: number) => string;
    readonly wouldNotCount: (count: number, least: number) => string;
    readonly next: (name: string) => string;
    readonly last: string;
    readonly back: string;
    readonly later: string;
    readonly where: (place: number, of: number) => string;
  };
  readonly saving: {
    readonly saving: string;
    readonly saved: string;
    readonly failed: string;
    readonly closed: string;
    readonly elsewhere: string;
  };
  readonly send: {
    readonly title: string;
    readonly missingHeading: string;
    readonly missing: Counted;
    readonly recommendationMissing: string;
    readonly explanationMissing: string;
    readonly lowHeading: string;
    readonly voidHeading: string;
    readonly void: (count: number, least: number) => string;
    readonly knowing: string;
    readonly ready: string;
    readonly final: (association: string) => string;
    readonly button: string;
    readonly given: string;
    readonly notAnswered: string;
    readonly remark: string;
  };
  readonly sent: {
    readonly title: string;
    readonly lead: (applicant: string) => string;
    readonly final: (association: string) => string;
    readonly counts: string;
    readonly void: string;
    readonly read: (until: string) => string;
    readonly readLink: string;
    readonly copyTitle: string;
  };
  readonly decline: {
    readonly heading: string;
    readonly text: string;
    readonly because: string;
    readonly endings: { readonly [D in Declination]: string };
    readonly button: string;
  };
  readonly leave: { readonly heading: string; readonly text: string; readonly button: string };
  readonly aside: { readonly heading: string; readonly text: (applicant: string, day: string) => string };
  readonly over: {
    readonly title: string;
    readonly unknown: string;
    readonly revoked: string;
    readonly declined: string;
    readonly expired: string;
    readonly own: (applicant: string, rater: string) => string;
    readonly strange: string;
  };
  readonly questions: {
    readonly title: string;
    readonly lead: (category: string) => string;
    readonly print: string;
    readonly boxes: string;
  };
};
