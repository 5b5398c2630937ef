import type { EducationKind } from "../portfolio/terms.ts";
import type { TypicalTraining } from "./compiled-requirement.ts";
import type { Context } from "./context.ts";
import { inUnits } from "./facts.ts";
import { isConferred } from "./measures/degree.ts";
import type { Advice } from "./verdict.ts";

/** Nothing to suggest. */
export const noAdvice: readonly Advice[] = [];

/** Education that, when related, takes the place of the advice to train more than the minimum. */
const relatedKinds: readonly EducationKind[] = ["degree", "certificate", "coursework"];

/**
 * What the edition suggests: the hours of training that are typical, unless they are reached or related education is
 * listed; and, where education is listed and none of it is related, that more than the minimum may be needed.
 */
export const adviceFor = ({ hours, requirement }: TypicalTraining, context: Context): readonly Advice[] => {
  const { facts, asOf } = context;
  const { required: minimum = 0, actual = 0 } = requirement.find(context).amount ?? {};
  const isTypical = (requirement.outcome(context).actual ?? 0) >= inUnits(facts, hours);
  const listed = facts.portfolio.education.filter((entry) => isConferred(entry, asOf));
  const advice: Advice[] = [];
  if (!isTypical && !listed.some(({ related, kind }) => related && relatedKinds.includes(kind)))
    advice.push({ id: "training.typical", suggested: hours, actual, unit: "hours" });
  if (listed.length > 0 && !listed.some(({ related }) => related))
    advice.push({ id: "training.beyond-minimum", suggested: minimum, actual, unit: "hours" });
  return advice;
};
