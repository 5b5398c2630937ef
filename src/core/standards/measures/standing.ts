import type { Day } from "../../kernel/calendar.ts";
import type { ExamPart } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";
import type { Excluded, Reason, Tally } from "../verdict.ts";

/**
 * Sorts those entries of a list that bear on the matter into what counts and what does not. They have no ids and are
 * named by their pointer.
 */
const sortedByPointer = <T>(
  name: string,
  entries: readonly T[],
  rejectionOf: (entry: T) => Reason | null,
  bears: (entry: T) => boolean = () => true,
): Tally => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  entries.forEach((entry, index) => {
    if (!bears(entry)) return;
    const reason = rejectionOf(entry);
    if (reason === null) evidence.push(`/${name}/${index}`);
    else excluded.push({ id: `/${name}/${index}`, reason });
  });
  return { evidence, excluded };
};

/** The memberships active on a day, which is not after the as-of day. */
export const activeMemberships = ({ facts, asOf }: Context, day: Day = asOf): Tally =>
  sortedByPointer("memberships", facts.portfolio.memberships, ({ from, to }) =>
    from > asOf ? "after-as-of" : from > day || to < day ? "not-active" : null,
  );

/** The endorsements of one of the categories held on a day, which is not after the as-of day. */
export const heldEndorsements = (
  { facts, asOf }: Context,
  categories: readonly string[],
  day: Day = asOf,
): Tally =>
  sortedByPointer("endorsements", facts.portfolio.endorsements, ({ category, earnedOn, endedOn }) => {
    if (earnedOn > asOf) return "after-as-of";
    if (earnedOn > day || (endedOn !== null && endedOn < day)) return "not-active";
    return categories.includes(category) ? null : "out-of-scope";
  });

/** The examinations of a part passed by the as-of day, of a designation where one is asked. Other parts are no kin. */
export const passedExams = ({ facts, asOf }: Context, part: ExamPart, designation: string | null): Tally =>
  sortedByPointer(
    "exams",
    facts.portfolio.exams,
    (exam) => {
      if (exam.on > asOf) return "after-as-of";
      const isOfDesignation = designation === null || exam.designation === designation;
      return exam.passed && isOfDesignation ? null : "out-of-scope";
    },
    (exam) => exam.part === part,
  );
