import type { Application } from "../../../core/application/application.ts";
import { type Copy, partsInOrder } from "../../../core/application/copy.ts";
import { type BesideEntry, livingCopy } from "../../../core/application/submission.ts";
import { type KeptCopy, latestCopy } from "../../../store/application-copies.ts";
import { type KeptReturn, listReturns } from "../../../store/application-returns.ts";
import { documentsOfEntries } from "../../../store/documents.ts";
import { judgedEntries } from "../../../store/judged-entries.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";

/** What was returned of an application: the parts of its last copy with their questions, and the portfolio as it stands now. */
export type Returned = {
  readonly before: KeptCopy;
  readonly parts: readonly KeptReturn[];
  readonly living: Copy;
  readonly documents: readonly BesideEntry[];
};

/** Finds it, in the scope of its applicant; undefined before anything was submitted. */
export const findReturned = async (
  tx: Tx,
  application: Pick<Application, "associationId" | "id" | "personId">,
): Promise<Returned | undefined> => {
  const { before, returns, entries, documents } = await together({
    before: latestCopy(tx, application),
    returns: listReturns(tx, application),
    entries: judgedEntries(tx, application.personId),
    documents: documentsOfEntries(tx, application.personId),
  });
  if (before === undefined) return undefined;
  return {
    before,
    parts: partsInOrder(
      before.entries,
      returns.filter(({ copy }) => copy === before.number),
    ),
    living: livingCopy(entries, documents),
    documents,
  };
};
