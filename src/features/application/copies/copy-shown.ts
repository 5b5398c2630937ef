import type { Application } from "../../../core/application/application.ts";
import { type ChangedEntry, compareCopies, partsInOrder } from "../../../core/application/copy.ts";
import { judgeApplication } from "../../../core/application/judge-application.ts";
import { judgedThen } from "../../../core/application/settled.ts";
import type { SettingHistory } from "../../../core/association/setting-history.ts";
import { type Day, formatDay } from "../../../core/kernel/calendar.ts";
import type { Library } from "../../../core/standards/library.ts";
import type { Verdict } from "../../../core/standards/verdict.ts";
import { type KeptCopy, listCopies } from "../../../store/application-copies.ts";
import { type KeptReturn, listReturns } from "../../../store/application-returns.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import { findJudged } from "../find-judged.ts";

/** Everything that was submitted of an application, and what was returned of it. */
export type Submitted = { readonly copies: readonly KeptCopy[]; readonly returns: readonly KeptReturn[] };

/** Reads it, in the scope of its applicant or of staff. */
export const readSubmitted = async (
  tx: Tx,
  application: Pick<Application, "associationId" | "id">,
): Promise<Submitted> =>
  together({ copies: listCopies(tx, application), returns: listReturns(tx, application) });

/** One copy, the one before, what differs, and what each was asked. */
export type CopyBeside = {
  readonly copy: KeptCopy;
  readonly before: KeptCopy | undefined;
  readonly changes: readonly ChangedEntry[];
  /** What was asked about the copy before, and answered with this one. */
  readonly answered: readonly KeptReturn[];
  /** What was asked about this copy. */
  readonly asked: readonly KeptReturn[];
};

/** A copy by its number, beside the one before it; undefined where there is none. */
export const copyBeside = ({ copies, returns }: Submitted, number: number): CopyBeside | undefined => {
  const copy = copies.find((each) => each.number === number);
  if (copy === undefined) return undefined;
  const before = copies.find((each) => each.number === number - 1);
  return {
    copy,
    before,
    changes: before === undefined ? [] : compareCopies(before.entries, copy.entries),
    answered: partsInOrder(
      before?.entries ?? [],
      returns.filter((each) => each.copy === before?.number),
    ),
    asked: partsInOrder(
      copy.entries,
      returns.filter((each) => each.copy === number),
    ),
  };
};

/** What a copy came to when it was submitted, and what it comes to today. */
export type TwoVerdicts = {
  readonly atSubmission: Verdict;
  /** Undefined where what was confirmed cannot be looked up. */
  readonly now: Verdict | undefined;
  readonly today: Day;
};

/** Judges a copy twice: by what was frozen with it, and by what is known of it today. */
export const judgeTwice = async (
  tx: Tx,
  application: Application,
  copy: KeptCopy,
  {
    history,
    today,
    standards,
    isShared,
  }: {
    readonly history: SettingHistory;
    readonly today: Day;
    readonly standards: Library;
    /** Whether whoever looks sees what was confirmed. */
    readonly isShared: boolean;
  },
): Promise<TwoVerdicts | undefined> => {
  const { edition, associationId, personId } = application;
  const of = { edition, category: copy.category };
  const frozen = judgedThen(copy.entries, copy.settled, {
    id: personId,
    association: associationId,
    on: formatDay(copy.submittedOn),
    day: copy.submittedOn,
  });
  const atSubmission = judgeApplication(of, frozen, standards)?.confirmed;
  if (atSubmission === undefined) return undefined;
  const now = isShared
    ? judgeApplication(of, await findJudged(tx, standards, application, history, today, copy), standards)
        ?.confirmed
    : undefined;
  return { atSubmission, now, today };
};
