import { educationFound, transcriptsFound } from "../measures/education.ts";
import { jobTestOf, type RowOf, rowIn } from "../resolve.ts";
import { finding, type Making, type Ready, ready, sharedMeasure, statusOf } from "./rule.ts";
import { workMeasure } from "./work.ts";

const educationMeasure = (making: Making, { accepts, routes }: RowOf<"education">) =>
  sharedMeasure(making, "education", { accepts, routes: routes ?? [] }, (context, inputs) =>
    educationFound(context, inputs.accepts, inputs.routes),
  );

/** A degree or what stands for it; where work may stand for it, either satisfies and the evidence names which. */
export const education = (row: RowOf<"education">, making: Making): Ready => {
  const found = educationMeasure(making, row);
  const { accepts, routes } = row;
  if (row.orWork === undefined)
    return ready({ accepts, routes }, (context) => {
      const entries = found(context);
      return finding(statusOf(entries.evidence.length > 0, entries.byRoute), entries);
    });
  const { days, ...test } = row.orWork;
  const jobTest = jobTestOf(test, making.category, making.rows);
  const worked = workMeasure(making, jobTest);
  return ready({ accepts, routes, days, jobTest }, (context) => {
    const bySchool = found(context);
    const byWork = worked(context);
    const isSchooled = bySchool.evidence.length > 0;
    const isWorked = byWork.jobDays >= days;
    const needsJudgement = isSchooled ? bySchool.byRoute && !isWorked : byWork.byRoute;
    return finding(statusOf(isSchooled || isWorked, needsJudgement), {
      evidence: isSchooled && !isWorked ? bySchool.evidence : [...bySchool.evidence, ...byWork.evidence],
      excluded: [...bySchool.excluded, ...byWork.excluded],
    });
  });
};

/** Official transcripts: of every entry conferred, or of one that satisfies education. */
export const transcripts = ({ ask }: RowOf<"education.transcripts">, making: Making): Ready => {
  const row = rowIn(making.rows, "education");
  const satisfying = ask === "satisfying" && row !== undefined ? educationMeasure(making, row) : null;
  return ready({ ask, accepts: row?.accepts, routes: row?.routes }, (context) => {
    const found = transcriptsFound(context, satisfying?.(context) ?? null);
    const lacking = found.excluded.some(({ reason }) => reason === "no-official-transcript");
    return finding(statusOf(satisfying === null ? !lacking : found.evidence.length > 0), found);
  });
};
