import { trainingHours } from "../measures/training.ts";
import type { RowOf } from "../resolve.ts";
import type { TrainingTest } from "../rows.ts";
import {
  finding,
  hoursAmount,
  isEnough,
  type Making,
  type Ready,
  ready,
  sharedMeasure,
  statusOf,
} from "./rule.ts";

/** Only the tests of a training row. */
const trainingTestOf = (row: TrainingTest): TrainingTest => ({
  relationshipBased: row.relationshipBased,
  attended: row.attended,
  approved: row.approved,
  didactic: row.didactic,
});

/** Hours of training, or of training about providing RSC. */
export const training = (
  row: RowOf<"training.hours"> | RowOf<"training.rsc-provision">,
  making: Making,
): Ready => {
  const part: "hours" | "provision" = row.id === "training.hours" ? "hours" : "provision";
  const test = trainingTestOf(row);
  const counted = sharedMeasure(making, "training", { test, part }, (context, inputs) =>
    trainingHours(context, inputs.test, inputs.part),
  );
  return ready(
    { hours: row.hours, test, part },
    (context) => {
      const found = counted(context);
      const isMet = isEnough(context.facts, row.hours, found.hours);
      return finding(statusOf(isMet), found, hoursAmount(context.facts, row.hours, found.hours));
    },
    (context) => counted(context).hours,
  );
};
