import type { Exam } from "./portfolio.ts";
import { designationOf, familyOf, type Question } from "./question.ts";
import { firstReason, metOrUnmet, type Reason, type Requirement, sortEntries } from "./requirement.ts";

export const examRequirements = (question: Question): Requirement[] => {
  const family = familyOf(question.category);
  const asked =
    family === "mentor" || (family === "mental-health-specialist" && question.standard !== "alliance-2024");
  return asked ? [examPart("multiple-choice", question), examPart("essay", question)] : [];
};

/** The exams of the other part are another kind of thing: they are neither evidence nor excluded. */
const examPart = (part: Exam["part"], question: Question): Requirement => {
  const ofThisPart = question.portfolio.exams
    .map((exam, index) => ({ exam, id: `/exams/${index}` }))
    .filter(({ exam }) => exam.part === part);
  const { evidence, excluded } = sortEntries(
    ofThisPart.map(({ exam, id }) => ({ id, reason: examReason(exam, question) })),
  );
  return {
    id: `exam.${part}`,
    stage: "decision",
    status: metOrUnmet(evidence.length > 0),
    amount: null,
    evidence,
    excluded,
  };
};

const examReason = (exam: Exam, question: Question): Reason | null => {
  const failed: Reason[] = [];
  if (exam.on > question.asOf) {
    failed.push("after-as-of");
  }
  const designation = designationOf(question.category);
  const otherDesignation = exam.part === "essay" && designation !== null && exam.designation !== designation;
  if (!exam.passed || otherDesignation) {
    failed.push("out-of-scope");
  }
  return firstReason(failed);
};
