import type { EducationEntry, Level } from "./portfolio.ts";
import { familyOf, type Question } from "./question.ts";

const LEVELS: readonly Level[] = ["associate", "bachelor", "master", "doctorate"];

export const isAtLeastLevel = (level: Level | null, minimum: Level): boolean =>
  level !== null && LEVELS.indexOf(level) >= LEVELS.indexOf(minimum);

export const isConferred = (entry: EducationEntry, asOf: string): boolean =>
  entry.conferredOn !== null && entry.conferredOn <= asOf;

export const isDegreeOf = (entry: EducationEntry, minimum: Level): boolean =>
  entry.kind === "degree" && isAtLeastLevel(entry.level, minimum);

const hasConferredDegree = (question: Question, minimum: Level): boolean =>
  question.portfolio.education.some((e) => isDegreeOf(e, minimum) && isConferred(e, question.asOf));

/** Highest degree conferred by the as-of date is a bachelor's, exactly. */
export const isBachelorsPrepared = (question: Question): boolean =>
  hasConferredDegree(question, "bachelor") && !hasConferredDegree(question, "master");

export const isMastersPrepared = (question: Question): boolean => hasConferredDegree(question, "master");

/** The kinds of entry that are "another route" to a master's degree, when they are related. */
export const otherRouteKinds = (question: Question): EducationEntry["kind"][] => {
  if (question.standard === "alliance-2024") {
    return [];
  }
  switch (familyOf(question.category)) {
    case "mental-health-specialist":
      return ["certificate", "coursework"];
    case "mentor":
      return ["certificate"];
    default:
      return [];
  }
};

const isOtherRoute = (entry: EducationEntry, question: Question): boolean =>
  otherRouteKinds(question).includes(entry.kind) && entry.related && isConferred(entry, question.asOf);

/** No master's, but an entry that a person may accept instead of one. */
export const reliesOnOtherRoute = (question: Question): boolean =>
  !isMastersPrepared(question) && question.portfolio.education.some((e) => isOtherRoute(e, question));

const earliest = (entries: readonly EducationEntry[]): string | null => {
  let first: string | null = null;
  for (const { conferredOn } of entries) {
    if (conferredOn !== null && (first === null || conferredOn < first)) {
      first = conferredOn;
    }
  }
  return first;
};

export const postBachelorsFrom = (question: Question): string | null =>
  earliest(
    question.portfolio.education.filter((e) => isDegreeOf(e, "bachelor") && isConferred(e, question.asOf)),
  );

export const postgraduateFrom = (question: Question): string | null =>
  reliesOnOtherRoute(question)
    ? earliest(question.portfolio.education.filter((e) => isOtherRoute(e, question)))
    : earliest(
        question.portfolio.education.filter((e) => isDegreeOf(e, "master") && isConferred(e, question.asOf)),
      );
