import { isConferred } from "./degrees.ts";
import { areasOf } from "./framework-areas.ts";
import { bandOf, designationOf, familyOf, type Question } from "./question.ts";
import { type Reason, type Requirement, sortEntries } from "./requirement.ts";
import { rscParts } from "./rsc-parts.ts";

type Kind = "education" | "work" | "training" | "rsc" | "leadership";

interface Tagged {
  id: string;
  areas: string[];
  reason: Reason | null;
}

const existsWhere = (condition: boolean): Reason | null => (condition ? null : "after-as-of");

/** The entries of one kind, each with whether it exists by the as-of date; nothing else is asked. */
const entriesOf = (kind: Kind, question: Question): Tagged[] => {
  const { portfolio, asOf } = question;
  switch (kind) {
    case "education":
      return portfolio.education.map((e) => ({
        id: e.id,
        areas: e.areas,
        reason: existsWhere(isConferred(e, asOf)),
      }));
    case "work":
      return portfolio.work.map((e) => ({ id: e.id, areas: e.areas, reason: existsWhere(e.from <= asOf) }));
    case "training":
      return portfolio.training.map((e) => ({
        id: e.id,
        areas: e.areas,
        reason: existsWhere(e.sessions.some((session) => session.date <= asOf)),
      }));
    case "rsc":
      return portfolio.rsc.map((e) => ({
        id: e.id,
        areas: e.areas,
        reason: existsWhere(rscParts(e).some((part) => part.days.some((day) => day <= asOf))),
      }));
    case "leadership":
      return portfolio.leadership.map((e) => ({
        id: e.id,
        areas: e.areas,
        reason: existsWhere(e.from <= asOf),
      }));
  }
};

/** Where competencies are shown; an edition that names no kinds takes every kind that can be tagged. */
const kindsOf = (question: Question): Kind[] => {
  if (question.standard !== "categories-2017") {
    return ["education", "work", "training", "rsc", "leadership"];
  }
  switch (familyOf(question.category)) {
    case "associate":
    case "family-specialist":
      return ["education", "work", "training", "rsc"];
    case "mental-health-specialist":
      return ["education", "training", "rsc"];
    default:
      break;
  }
  const policyOfTheEarlyChildhoodTrack =
    designationOf(question.category) === "P" && bandOf(question.category) === "early-childhood";
  return designationOf(question.category) === "C" || policyOfTheEarlyChildhoodTrack
    ? ["education", "work", "training", "rsc"]
    : ["education", "work", "training"];
};

export const judgementRequirements = (question: Question): Requirement[] => {
  if (question.category === "ERS") {
    return [];
  }
  const requirements = [competencies(question)];
  const treatmentAsked =
    familyOf(question.category) === "mental-health-specialist" &&
    (question.standard === "levels-2016" || question.standard === "categories-2017");
  if (treatmentAsked) {
    requirements.push({
      id: "treatment",
      stage: "decision",
      status: "judgement",
      amount: null,
      ...sortEntries([...entriesOf("training", question), ...entriesOf("rsc", question)]),
    });
  }
  return requirements;
};

const competencies = (question: Question): Requirement => {
  const entries = kindsOf(question).flatMap((kind) => entriesOf(kind, question));
  const shown = entries.filter(({ reason }) => reason === null).flatMap(({ areas }) => areas);
  return {
    id: "competencies",
    stage: "decision",
    status: "judgement",
    amount: null,
    ...sortEntries(entries),
    uncovered: areasOf(question.category).filter((area) => !shown.includes(area)),
  };
};
