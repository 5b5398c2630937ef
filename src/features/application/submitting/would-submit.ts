import type { Application } from "../../../core/application/application.ts";
import { type Copy, copyAgain, documentsIn } from "../../../core/application/copy.ts";
import type { JudgedBy } from "../../../core/application/judge-application.ts";
import type { Condition, MoveName } from "../../../core/application/lifecycle.ts";
import type { NamedDocument } from "../../../core/application/settled.ts";
import { answersHolding, livingCopy } from "../../../core/application/submission.ts";
import type { SettingHistory } from "../../../core/association/setting-history.ts";
import type { Day } from "../../../core/kernel/calendar.ts";
import type { Library } from "../../../core/standards/library.ts";
import { latestCopy } from "../../../store/application-copies.ts";
import { documentsOfEntries } from "../../../store/documents.ts";
import type { Tx } from "../../../store/tx.ts";
import { findJudged } from "../find-judged.ts";
import { findReturned, type Returned } from "./find-returned.ts";

/** What would be submitted of an application at this moment, and what it would be judged by. */
export type WouldSubmit = {
  readonly judged: JudgedBy;
  readonly copy: Copy;
  readonly documents: readonly NamedDocument[];
};

/** Under what it would be submitted: the rules it has, and the day. */
type Under = {
  readonly standards: Library;
  readonly application: Application;
  readonly history: SettingHistory;
  readonly today: Day;
};

/** The portfolio as it stands: what is submitted the first time. */
export const ofPortfolio = async (
  tx: Tx,
  { standards, application, history, today }: Under,
): Promise<WouldSubmit> => {
  const judged = await findJudged(tx, standards, application, history, today);
  const documents = await documentsOfEntries(tx, application.personId);
  const copy = livingCopy(judged.kept.entries, documents);
  return { judged, copy, documents: documentsIn(copy, documents) };
};

/**
 * The copy before, of which only the parts that were returned are taken anew from the portfolio. It is judged by what that
 * copy holds, not by what else stands in the portfolio by now.
 */
export const ofReturned = async (
  tx: Tx,
  { standards, application, history, today }: Under,
  { before, living, parts, documents }: Returned,
): Promise<WouldSubmit> => {
  const copy = copyAgain(
    before.entries,
    living,
    parts.map(({ part }) => part),
  );
  const judged = await findJudged(tx, standards, application, history, today, {
    entries: copy,
    settled: before.settled,
  });
  return { judged, copy, documents: documentsIn(copy, [...before.settled.documents, ...documents]) };
};

/** The moves that submit something. */
export type SubmittingMove = Extract<MoveName, "submit" | "resubmit">;

/** What a move would submit, as the next of its copies, and which conditions are of that move alone. */
export type Submitting = WouldSubmit & { readonly number: number; readonly holding: readonly Condition[] };

type Finding = (tx: Tx, under: Under) => Promise<Submitting | undefined>;

/** Where each of them takes the copy from; undefined where there is nothing to take it from. */
export const submittedBy: { readonly [M in SubmittingMove]: Finding } = {
  submit: async (tx, under) => {
    const last = await latestCopy(tx, under.application);
    return { ...(await ofPortfolio(tx, under)), number: (last?.number ?? 0) + 1, holding: [] };
  },
  resubmit: async (tx, under) => {
    const returned = await findReturned(tx, under.application);
    if (returned === undefined) return undefined;
    const { before, parts } = returned;
    return {
      ...(await ofReturned(tx, under, returned)),
      number: before.number + 1,
      holding: answersHolding(parts),
    };
  },
};
