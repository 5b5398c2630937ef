import type { EducationKind } from "../portfolio/terms.ts";
import type { Context } from "./context.ts";
import { isConferred } from "./measures/degree.ts";
import type { Advice, Requirement } from "./verdict.ts";

/** Nothing to suggest. */
export const noAdvice: readonly Advice[] = [];

/** Education that, when related, takes the place of the advice to train more than the minimum. */
const relatedKinds: readonly EducationKind[] = ["degree", "certificate", "coursework"];

/**
 * What the edition suggests: the hours of training (`suggested`) that are typical, unless they are reached or related education is
 * listed; and, where education is listed and none of it is related, that more than the minimum may be needed.
 */
export const adviceFor = (
  suggested: number,
  requirements: readonly Requirement[],
  { facts, asOf }: Context,
): readonly Advice[] => {
  const asked = requirements.find(({ id }) => id === "training.hours");
  const actual = asked?.actual ?? 0;
  const listed = facts.portfolio.education.filter((entry) => isConferred(entry, asOf));
  const advice: Advice[] = [];
  if (actual < suggested && !listed.some(({ related, kind }) => related && relatedKinds.includes(kind)))
    advice.push({ id: "training.typical", suggested, actual, unit: "hours" });
  if (listed.length > 0 && !listed.some(({ related }) => related))
    advice.push({ id: "training.beyond-minimum", suggested: asked?.required ?? 0, actual, unit: "hours" });
  return advice;
};
