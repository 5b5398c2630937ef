import type { Context } from "../context.ts";
import type { Excluded, Reason, Tally } from "../verdict.ts";

/** Sorts a list whose entries have no ids into what counts and what does not; entries are named by their pointer. */
const sortedByPointer = <T>(
  name: string,
  entries: readonly T[],
  rejectionOf: (entry: T) => Reason | null,
): Tally => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  entries.forEach((entry, index) => {
    const reason = rejectionOf(entry);
    if (reason === null) evidence.push(`/${name}/${index}`);
    else excluded.push({ id: `/${name}/${index}`, reason });
  });
  return { evidence, excluded };
};

/** The memberships active on the as-of day. */
export const activeMemberships = ({ facts, asOf }: Context): Tally =>
  sortedByPointer("memberships", facts.portfolio.memberships, ({ from, to }) =>
    from > asOf ? "after-as-of" : to < asOf ? "not-active" : null,
  );

/** The endorsements of one of the categories held on the as-of day. */
export const heldEndorsements = ({ facts, asOf }: Context, categories: ReadonlySet<string>): Tally =>
  sortedByPointer("endorsements", facts.portfolio.endorsements, ({ category, earnedOn, endedOn }) => {
    if (earnedOn > asOf) return "after-as-of";
    if (endedOn !== null && endedOn < asOf) return "not-active";
    return categories.has(category) ? null : "out-of-scope";
  });

/** The examinations of a part passed by the as-of day; a designation where the essay must be of one. */
export const passedExams = ({ facts, asOf }: Context, part: string, designation: string | null): Tally =>
  sortedByPointer("exams", facts.portfolio.exams, (exam) => {
    if (exam.on > asOf) return "after-as-of";
    if (!exam.passed) return "not-approved";
    return exam.part !== part || (designation !== null && exam.designation !== designation)
      ? "out-of-scope"
      : null;
  });
