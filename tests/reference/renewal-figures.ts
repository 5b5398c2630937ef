import { isMastersPrepared } from "./degrees.ts";
import { designationOf, familyOf, type Question } from "./question.ts";

/** Hours asked, and whether they are only recommended; null where the edition does not speak of them. */
export interface Figure {
  hours: number;
  recommended: boolean;
}

const required = (hours: number): Figure => ({ hours, recommended: false });
const recommended = (hours: number): Figure => ({ hours, recommended: true });
const RECOMMENDED_WITHOUT_FIGURE = recommended(0);

export const trainingFigure = (question: Question, years: number): number =>
  question.standard === "alliance-2024" ? 15 * years : 15;

/** Of the training, the hours about providing RSC: only for someone who provides it. */
export const provisionFigure = (question: Question, years: number): Figure | null => {
  if (!question.declarations.providesRsc) {
    return null;
  }
  const family = familyOf(question.category);
  const clinical = designationOf(question.category) === "C";
  switch (question.standard) {
    case "levels-1":
    case "levels-2016":
      if (family === "mental-health-specialist") {
        return required(3);
      }
      return clinical ? recommended(3) : null;
    case "categories-2017": {
      const asked =
        family === "mental-health-specialist" ||
        clinical ||
        (family === "family-specialist" && isMastersPrepared(question));
      if (!asked) {
        return null;
      }
      return question.exceptions.includes(5) ? recommended(3) : required(3);
    }
    case "alliance-2024":
      return required(3 * years);
  }
};

/** A Clinical mentor who has held the endorsement for three whole years on the first day of the year. */
const isSeasonedClinicalMentor = (question: Question, years: number): boolean =>
  designationOf(question.category) === "C" && years >= 3;

export const rscFigure = (question: Question, years: number, holdsErs: boolean): Figure => {
  const family = familyOf(question.category);
  const receives =
    family === "family-specialist" ||
    family === "mental-health-specialist" ||
    designationOf(question.category) === "C";
  switch (question.standard) {
    case "levels-1":
      return RECOMMENDED_WITHOUT_FIGURE;
    case "levels-2016":
      return receives && !isSeasonedClinicalMentor(question, years)
        ? required(12)
        : RECOMMENDED_WITHOUT_FIGURE;
    case "categories-2017": {
      if (!receives) {
        return RECOMMENDED_WITHOUT_FIGURE;
      }
      const hours = isSeasonedClinicalMentor(question, years) ? 10 : 12;
      return question.exceptions.includes(3) ? recommended(hours) : required(hours);
    }
    case "alliance-2024":
      return receives || holdsErs ? required(12 * years) : RECOMMENDED_WITHOUT_FIGURE;
  }
};

/** Whether peer supervision with someone of the same category counts towards the yearly hours. */
export const peerMayCount = (question: Question, years: number): boolean =>
  question.standard === "categories-2017" && isSeasonedClinicalMentor(question, years);

export const onlyApprovedTraining = (question: Question): boolean =>
  question.standard === "levels-1" && (question.category === "IFA" || question.category === "IFS");

export const onlyDidacticProvision = (question: Question): boolean =>
  question.standard === "categories-2017" && designationOf(question.category) === "C";
