import type { Bits } from "../kernel/bits.ts";
import type { Day } from "../kernel/calendar.ts";
import type {
  DegreeLevel,
  Designation,
  EducationKind,
  ErsKind,
  ExamPart,
  LeadershipScope,
  RscForm,
  TranscriptKind,
} from "./terms.ts";

/**
 * A portfolio as read and validated (`attune.portfolio/1`, docs/portfolio.md): dates are days, sets of terms are
 * bits in the order of terms.ts, everything left out has its default. Hours are clock hours, as written.
 */
export type Portfolio = {
  readonly id: string;
  readonly declarations: Bits;
  readonly education: readonly Education[];
  readonly work: readonly Job[];
  readonly training: readonly Training[];
  readonly rsc: readonly Rsc[];
  readonly leadership: readonly Leadership[];
  readonly references: readonly Rating[];
  readonly ethicsSignedOn: Day | null;
  readonly agreementSignedOn: Day | null;
  readonly memberships: readonly Membership[];
  readonly exams: readonly Exam[];
  readonly endorsements: readonly Endorsement[];
  readonly volunteering: readonly Volunteering[];
};

/** What people read and the engine never does: kept as it came, so that a portfolio makes the round trip whole. */
export type About = string | { readonly [key: string]: unknown } | null;

/** Ids of the knowledge and skill areas that an entry shows. */
type Tagged = { readonly areas: readonly string[]; readonly about: About };

export type Education = Tagged & {
  readonly id: string;
  readonly kind: EducationKind;
  readonly level: DegreeLevel | null;
  /** The rank of `level` in degreeLevels, -1 where there is none. */
  readonly rank: number;
  readonly degree: string;
  readonly field: string;
  readonly related: boolean;
  readonly conferredOn: Day | null;
  readonly transcript: TranscriptKind;
};

export type Internship = {
  readonly graduate: boolean;
  readonly supervisorHeld: readonly string[];
  readonly description: string;
};

export type Job = Tagged & {
  readonly id: string;
  readonly from: Day;
  /** The last day; null while it goes on. */
  readonly to: Day | null;
  readonly paid: boolean;
  readonly supervised: boolean;
  readonly specializedTraining: boolean;
  readonly bands: Bits;
  readonly services: Bits;
  readonly withChildAndParent: boolean;
  readonly families: number;
  readonly socialEmotionalFocus: boolean;
  readonly relationshipFocus: boolean;
  readonly licensed: boolean;
  readonly leads: Bits;
  readonly internship: Internship | null;
};

export type Session = { readonly date: Day; readonly hours: number };

export type Training = Tagged & {
  readonly id: string;
  /** The first day. */
  readonly date: Day;
  readonly hours: number;
  readonly title: string;
  readonly relationshipBased: boolean;
  readonly rscProvisionHours: number;
  readonly didactic: boolean;
  readonly given: boolean;
  readonly approved: boolean;
  /** Empty unless it is a series. */
  readonly sessions: readonly Session[];
};

export type Holding = { readonly category: string; readonly from: Day; readonly to: Day | null };

export type Ers = { readonly kind: ErsKind; readonly from: Day; readonly to: Day | null };

export type Provider = {
  readonly id: string;
  readonly level: DegreeLevel | null;
  /** The rank of `level` in degreeLevels, -1 where there is none. */
  readonly rank: number;
  readonly held: readonly Holding[];
  readonly vettedAs: readonly string[];
  readonly approved: boolean;
  readonly receivesRsc: boolean;
  readonly ers: Ers | null;
};

export type Rsc = Tagged & {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly hours: number;
  /** Empty where the entry is a range with a total. */
  readonly sessions: readonly Session[];
  readonly form: RscForm;
  readonly bands: Bits;
  readonly whileProvidingRsc: boolean;
  readonly aboutProvisionHours: number;
  readonly peer: boolean;
  readonly provider: Provider;
};

export type Leadership = Tagged & {
  readonly id: string;
  readonly activity: string;
  readonly scope: LeadershipScope;
  readonly associationRole: boolean;
  readonly beyondPaidWork: boolean;
  readonly from: Day;
  readonly to: Day | null;
};

export type Rating = {
  readonly id: string;
  readonly raterId: string;
  readonly roles: Bits;
  readonly current: boolean;
  readonly held: readonly string[];
  readonly meets: readonly string[];
  readonly vetted: boolean;
  readonly receivedOn: Day | null;
  readonly about: About;
};

export type Membership = { readonly association: string; readonly from: Day; readonly to: Day };

export type Exam = {
  readonly on: Day;
  readonly part: ExamPart;
  readonly designation: Designation | null;
  readonly passed: boolean;
};

export type Endorsement = {
  readonly category: string;
  readonly standard: string;
  readonly earnedOn: Day;
  readonly endedOn: Day | null;
  readonly renewedThrough: Day | null;
};

export type Volunteering = {
  readonly id: string;
  readonly date: Day;
  readonly hours: number;
  readonly activity: string;
};
