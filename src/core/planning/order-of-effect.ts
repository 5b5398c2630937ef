import { type Day, parseDay } from "../kernel/calendar.ts";
import type { RequirementId } from "../standards/verdict.ts";
import type { Missing, Plan } from "./plan.ts";

/** How long it usually takes to get something that no passing of time brings. */
export type Span = "years" | "months" | "weeks" | "signature";

const usualSpan: { readonly [Id in RequirementId]?: Span } = {
  education: "years",
  "education.transcripts": "weeks",
  "work.duration": "years",
  "work.families": "months",
  "work.leadership-duration": "years",
  "leadership.activities": "months",
  "training.hours": "months",
  "training.rsc-provision": "months",
  "rsc.hours": "months",
  "rsc.about-provision": "months",
  "references.total": "weeks",
  "references.roles": "weeks",
  "references.endorsed": "weeks",
  "endorsement.held": "years",
  ethics: "signature",
  agreement: "signature",
  membership: "signature",
};

/** Days that each is taken for, only to put things in an order: nobody is told these figures. */
const daysOf: { readonly [S in Span]: number } = { years: 730, months: 180, weeks: 30, signature: 0 };

/** Something that is missing, and what it does to the day on which everything could be there. */
export type Gap = Omit<Missing, "earliest"> & {
  /** The first day on which it could be met as time passes; null where only a deed brings it. */
  readonly earliest: Day | null;
  /** How long such a deed usually takes; null where time brings it. */
  readonly span: Span | null;
  /** The last day of all the others that time brings, if this were met: null where they need none. */
  readonly without: Day | null;
  /** By how many days all that time brings would be there sooner, were this met today. */
  readonly sooner: number;
};

/** What is missing in order of effect, and the day on which all that time brings could be there. */
export type Ordered = { readonly gaps: readonly Gap[]; readonly byTime: Day | null };

const latest = (days: readonly Day[]): Day | null => (days.length === 0 ? null : Math.max(...days));

/**
 * Puts what is missing in the order of its effect: what takes longest first, because the day cannot come before it;
 * what needs a signature last. Of what takes equally long, in the order of the rules.
 */
export const orderOfEffect = ({ missing }: Pick<Plan, "missing">, today: Day): Ordered => {
  const dated = missing.map((each) => ({
    ...each,
    earliest: each.earliest === null ? null : parseDay(each.earliest),
  }));
  const daysBut = (left: number): readonly Day[] =>
    dated.flatMap(({ earliest }, index) => (index === left || earliest === null ? [] : [earliest]));
  const byTime = latest(daysBut(-1));
  const gaps = dated.map((each, index): Gap => {
    const without = latest(daysBut(index));
    const isTimed = each.earliest !== null;
    return {
      ...each,
      span: isTimed ? null : (usualSpan[each.id] ?? "months"),
      without,
      sooner: isTimed && byTime !== null ? byTime - Math.max(without ?? today, today) : 0,
    };
  });
  const wait = ({ earliest, span }: Gap): number =>
    earliest === null ? daysOf[span ?? "months"] : earliest - today;
  return { byTime, gaps: gaps.toSorted((a, b) => wait(b) - wait(a)) };
};
