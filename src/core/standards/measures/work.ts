import type { Bits } from "../../kernel/bits.ts";
import type { Day } from "../../kernel/calendar.ts";
import type { Internship, Job } from "../../portfolio/portfolio.ts";
import type { Context } from "../context.ts";
import type { Excluded, Reason, Tally } from "../verdict.ts";
import type { Since, SinceTest } from "./degree.ts";

/** A work test with its words turned into sets of bits; 0 and null mean that it is not asked. */
export type JobTest = {
  readonly paid: boolean;
  readonly volunteers: {
    readonly supervised: boolean;
    readonly trained: boolean;
    readonly bands: Bits;
  } | null;
  readonly supervised: boolean;
  readonly licensed: boolean;
  readonly bands: Bits;
  readonly services: Bits;
  readonly leads: Bits;
  readonly socialEmotionalFocus: boolean;
  readonly relationshipFocus: boolean;
  readonly childAndParent: boolean;
  readonly therapies: Bits;
  readonly since: SinceTest | null;
  readonly internship: {
    readonly days: number;
    readonly supervisorHeld: readonly string[] | null;
    readonly described: boolean;
  } | null;
};

/** The days that jobs (and, apart, internships) cover, each day once, and the families of the jobs that counted. */
export type WorkDays = Tally & {
  readonly jobDays: number;
  /** Days of internships that no counted job covers, up to the most that may count. */
  readonly internshipDays: number;
  readonly families: number;
  /** True when the days count only from an entry that stands for a degree. */
  readonly byRoute: boolean;
};

/** Counts the days of the jobs that pass the test, up to the as-of day; jobs that overlap are merged. */
export const workDays = (context: Context, test: JobTest, since: Since): WorkDays => {
  const { facts, asOf } = context;
  const { work } = facts.portfolio;
  const reasons: (Reason | null)[] = [];
  for (const job of work) reasons.push(jobRejection(job, test, since.day, asOf));
  const jobs: Span[] = [];
  const internships: Span[] = [];
  for (const index of facts.jobsByStart) {
    if (reasons[index] !== null) continue;
    const job = work[index] as Job;
    const to = Math.min(job.to ?? asOf, asOf);
    if (test.internship !== null && job.internship !== null) internships.push({ index, from: job.from, to });
    else jobs.push({ index, from: Math.max(job.from, since.day ?? job.from), to });
  }
  const worked = joined(jobs);
  const jobDays = daysIn(worked);
  for (const index of covered(internships, worked)) reasons[index] = "internship-not-qualifying";
  return {
    ...tallied(work, reasons),
    jobDays,
    internshipDays:
      internships.length === 0
        ? 0
        : Math.min(uncoveredDays(worked, internships, jobDays), test.internship?.days ?? 0),
    byRoute: since.byRoute,
  };
};

const tallied = (
  work: readonly Job[],
  reasons: readonly (Reason | null)[],
): Tally & { readonly families: number } => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  let families = 0;
  work.forEach((job, index) => {
    const reason = reasons[index] ?? null;
    if (reason !== null) excluded.push({ id: job.id, reason });
    else {
      evidence.push(job.id);
      families += job.families;
    }
  });
  return { evidence, excluded, families };
};

/** The days of one job that count, and its place in the file. */
type Span = { readonly index: number; readonly from: Day; readonly to: Day };

/** Spans (which come by their first day) with those that overlap or follow on each other made one. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last === undefined || span.from > last.to + 1) whole.push(span);
    else if (span.to > last.to) whole[whole.length - 1] = { ...last, to: span.to };
  }
  return whole;
};

const daysIn = (spans: readonly Span[]): number => {
  let days = 0;
  for (const { from, to } of spans) days += to - from + 1;
  return days;
};

/** The places of those internships (which come by their first day) that joined spans of work cover wholly. */
const covered = (internships: readonly Span[], worked: readonly Span[]): readonly number[] => {
  let at = 0;
  return internships.flatMap(({ index, from, to }) => {
    while (at < worked.length && (worked[at] as Span).to < from) at++;
    const span = worked[at];
    return span !== undefined && span.from <= from && span.to >= to ? [index] : [];
  });
};

/** The days of internships that no counted job covers. */
const uncoveredDays = (worked: readonly Span[], internships: readonly Span[], jobDays: number): number =>
  daysIn(joined([...worked, ...internships].sort((a, b) => a.from - b.from))) - jobDays;

const jobRejection = (job: Job, test: JobTest, since: Day | null, asOf: Day): Reason | null => {
  if (job.from > asOf) return "after-as-of";
  if (test.internship !== null && job.internship !== null)
    return isInternshipAccepted(job, job.internship, test) ? null : "internship-not-qualifying";
  if (test.paid && !job.paid) {
    if (test.volunteers === null) return "unpaid";
    const { supervised, trained, bands } = test.volunteers;
    const qualifies =
      (!supervised || job.supervised) &&
      (!trained || job.specializedTraining) &&
      (bands === 0 || (job.bands & bands) !== 0);
    if (!qualifies) return "volunteer-not-qualifying";
  }
  if (test.supervised && !job.supervised) return "unsupervised";
  if (test.licensed && !job.licensed) return "unlicensed";
  if (test.bands !== 0 && (job.bands & test.bands) === 0) return "wrong-band";
  if (test.services !== 0 && (job.services & test.services) === 0) return "wrong-service";
  if (test.leads !== 0 && (job.leads & test.leads) === 0) return "wrong-service";
  if (
    (test.socialEmotionalFocus && !job.socialEmotionalFocus) ||
    (test.relationshipFocus && !job.relationshipFocus)
  )
    return "wrong-focus";
  if (test.childAndParent && !job.withChildAndParent) return "no-child-and-parent";
  if ((job.services & test.therapies) !== test.therapies) return "no-therapy";
  if (since === null || Math.min(job.to ?? asOf, asOf) < since) return "before-degree";
  return null;
};

/** An internship is asked what the job is asked, but neither pay nor the degree's day; and its own conditions. */
const isInternshipAccepted = (job: Job, internship: Internship, test: JobTest): boolean => {
  const asked = test.internship;
  if (asked === null || !internship.graduate) return false;
  const held = asked.supervisorHeld;
  return (
    (held === null || internship.supervisorHeld.some((category) => held.includes(category))) &&
    (!asked.described || internship.description.trim() !== "") &&
    (!test.supervised || job.supervised) &&
    (!test.licensed || job.licensed) &&
    (test.bands === 0 || (job.bands & test.bands) !== 0) &&
    (test.services === 0 || (job.services & test.services) !== 0) &&
    (test.leads === 0 || (job.leads & test.leads) !== 0) &&
    (!test.socialEmotionalFocus || job.socialEmotionalFocus) &&
    (!test.relationshipFocus || job.relationshipFocus) &&
    (!test.childAndParent || job.withChildAndParent) &&
    (job.services & test.therapies) === test.therapies
  );
};
