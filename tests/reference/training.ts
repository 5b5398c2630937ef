import { type Fraction, fromDecimal, sum } from "./fraction.ts";
import type { Training } from "./portfolio.ts";
import { designationOf, type Question } from "./question.ts";
import {
  amountOf,
  firstReason,
  metOrUnmet,
  type Reason,
  type Requirement,
  reached,
  sortEntries,
} from "./requirement.ts";

/** One day of a training: its hours, and its share of the hours about providing RSC. */
export interface TrainingDay {
  day: string;
  hours: Fraction;
  provisionHours: Fraction;
}

export const trainingDays = (training: Training): TrainingDay[] => {
  const total = sum(training.sessions.map((session) => fromDecimal(session.hours)));
  return training.sessions.map((session) => ({
    day: session.date,
    hours: fromDecimal(session.hours),
    provisionHours: fromDecimal(training.rscProvisionHours)
      .times(fromDecimal(session.hours))
      .dividedBy(total),
  }));
};

export const trainingRequirements = (question: Question): Requirement[] => {
  const requirements: Requirement[] = [];
  const minimum = minimumHours(question);
  if (minimum !== null) {
    requirements.push(trainingHours(question, minimum));
  }
  if (asksForProvisionHours(question)) {
    requirements.push(provisionHours(question));
  }
  return requirements;
};

const minimumHours = (question: Question): number | null => {
  if (question.category === "ERS") {
    return null;
  }
  if (question.standard !== "alliance-2024") {
    return 30;
  }
  return designationOf(question.category) === "C" ? 48 : 33;
};

const asksForProvisionHours = (question: Question): boolean =>
  question.category === "ERS" ||
  (designationOf(question.category) === "C" && question.standard !== "levels-1");

/** The days of a training that had come by the as-of date. */
const daysSoFar = (training: Training, question: Question): TrainingDay[] =>
  trainingDays(training).filter(({ day }) => day <= question.asOf);

const generalReasons = (training: Training, question: Question): Reason[] => {
  const failed: Reason[] = [];
  if (daysSoFar(training, question).length === 0) {
    failed.push("after-as-of");
  }
  if (training.given) {
    failed.push("given");
  }
  if (!training.relationshipBased) {
    failed.push("not-relationship-based");
  }
  return failed;
};

/** The hours of training towards a first endorsement. */
export const countedTraining = (
  question: Question,
): { total: Fraction; sorted: ReturnType<typeof sortEntries> } => {
  const hours: Fraction[] = [];
  const sorted = sortEntries(
    question.portfolio.training.map((training) => {
      const reason = firstReason(generalReasons(training, question));
      if (reason === null) {
        hours.push(...daysSoFar(training, question).map((part) => part.hours));
      }
      return { id: training.id, reason };
    }),
  );
  return { total: sum(hours), sorted };
};

const trainingHours = (question: Question, minimum: number): Requirement => {
  const { total, sorted } = countedTraining(question);
  const amount = amountOf(minimum, total, "hours");
  return {
    id: "training.hours",
    stage: "submission",
    status: metOrUnmet(reached(amount)),
    amount,
    ...sorted,
  };
};

const provisionHours = (question: Question): Requirement => {
  const hours: Fraction[] = [];
  const aboutProvision = question.portfolio.training.filter((training) => training.rscProvisionHours > 0);
  const sorted = sortEntries(
    aboutProvision.map((training) => {
      const failed = generalReasons(training, question);
      if (!training.didactic) {
        failed.push("not-didactic");
      }
      const reason = firstReason(failed);
      if (reason === null) {
        hours.push(...daysSoFar(training, question).map((part) => part.provisionHours));
      }
      return { id: training.id, reason };
    }),
  );
  const amount = amountOf(15, sum(hours), "hours");
  return {
    id: "training.rsc-provision",
    stage: "submission",
    status: metOrUnmet(reached(amount)),
    amount,
    ...sorted,
  };
};
