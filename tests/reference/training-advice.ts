import { isConferred } from "./degrees.ts";
import { whole } from "./fraction.ts";
import { familyOf, type Question } from "./question.ts";
import { countedTraining } from "./training.ts";

export interface Advice {
  id: string;
  suggested: number;
  actual: number;
  unit: string;
}

const MINIMUM = 30;

const typicalHours = (question: Question): number => {
  switch (familyOf(question.category)) {
    case "associate":
      return 40;
    case "family-specialist":
      return 50;
    default:
      return 75;
  }
};

/** Never a failure: only `categories-2017` says how many hours are typical. */
export const trainingAdvice = (question: Question): Advice[] => {
  if (question.standard !== "categories-2017") {
    return [];
  }
  const listed = question.portfolio.education.filter((entry) => isConferred(entry, question.asOf));
  const hours = countedTraining(question).total;
  const advice: Advice[] = [];

  const relatedStudies = listed.some((entry) => entry.related && entry.kind !== "cda");
  const typical = typicalHours(question);
  if (!relatedStudies && !hours.isAtLeast(whole(typical))) {
    advice.push({
      id: "training.typical",
      suggested: typical,
      actual: hours.toTwoDecimals(),
      unit: "hours",
    });
  }

  if (listed.length > 0 && !listed.some((entry) => entry.related)) {
    advice.push({
      id: "training.beyond-minimum",
      suggested: MINIMUM,
      actual: hours.toTwoDecimals(),
      unit: "hours",
    });
  }
  return advice;
};
