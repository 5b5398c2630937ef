import type { Proposal } from "./proposal.ts";
import { proposeTraining } from "./propose.ts";

/** What of a training can be read in the words of a document; null where nothing can. */
export const proposalIn = (text: string): Proposal | null => {
  const proposal = proposeTraining(text);
  const isSomething = [proposal.title, proposal.date, proposal.hours].some((part) => part !== undefined);
  return isSomething ? proposal : null;
};
