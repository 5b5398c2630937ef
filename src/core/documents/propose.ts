import { linesOf } from "./certificate-lines.ts";
import type { Proposal } from "./proposal.ts";
import { proposeDate } from "./propose-date.ts";
import { proposeHours } from "./propose-hours.ts";
import { proposeTitle } from "./propose-title.ts";

/** Proposes a training from the text of its certificate, in English or Spanish. Only the beginning of a long text is read. */
export const proposeTraining = (text: string): Proposal => {
  const lines = linesOf(text);
  const [title, date, hours] = [proposeTitle(lines), proposeDate(lines), proposeHours(lines)];
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(hours === undefined ? {} : { hours }),
  };
};
