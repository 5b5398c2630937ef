import { anniversary } from "./dates.ts";
import { isAtLeastLevel, isBachelorsPrepared } from "./degrees.ts";
import type { Provider } from "./portfolio.ts";
import { bandOf, designationOf, familyOf, type Question } from "./question.ts";

const heldThen = (provider: Provider, categories: string[], day: string): boolean =>
  provider.held.some(
    (standing) =>
      categories.includes(standing.category) &&
      standing.from <= day &&
      (standing.to === null || day <= standing.to),
  );

const vettedAs = (provider: Provider, categories: string[]): boolean =>
  provider.vettedAs.some((category) => categories.includes(category));

const mastersPrepared = (provider: Provider): boolean => isAtLeastLevel(provider.level, "master");

const SPECIALISTS_AND_CLINICAL_MENTORS = ["IMHS", "ECMHS", "IMHM-C", "ECMHM-C"];

/** Whether RSC from this provider counts on this day. */
export const providerQualifies = (provider: Provider, day: string, question: Question): boolean => {
  switch (question.standard) {
    case "levels-1":
      return qualifiesInLevels1(provider, day, question);
    case "levels-2016":
      return qualifiesInLevels2016(provider, day, question);
    case "categories-2017":
      return (
        qualifiesInCategories2017(provider, day, question) ||
        (question.exceptions.includes(1) && qualifiesByTheOverlay(provider, day, question))
      );
    case "alliance-2024":
      return qualifiesInAlliance2024(provider, day);
  }
};

const qualifiesInLevels1 = (provider: Provider, day: string, question: Question): boolean =>
  question.category === "IFS" || provider.approved || heldThen(provider, ["IMHS", "IMHM-C"], day);

const qualifiesInLevels2016 = (provider: Provider, day: string, question: Question): boolean => {
  switch (question.category) {
    case "IFS":
      return (
        heldThen(provider, ["IMHS", "IMHM-C"], day) ||
        (isBachelorsPrepared(question) && mastersPrepared(provider) && heldThen(provider, ["IFS"], day))
      );
    case "IMHS":
      return heldThen(provider, ["IMHS", "IMHM-C"], day);
    default:
      return heldThen(provider, ["IMHM-C"], day);
  }
};

const qualifiesInCategories2017 = (provider: Provider, day: string, question: Question): boolean => {
  const infant = bandOf(question.category) === "infant";
  if (designationOf(question.category) === "C") {
    return infant
      ? heldThen(provider, ["IMHM-C"], day)
      : heldThen(provider, ["IMHM-C", "ECMHM-C"], day) || vettedAs(provider, ["ECMHM-C"]);
  }
  if (familyOf(question.category) === "mental-health-specialist") {
    return (
      heldThen(provider, SPECIALISTS_AND_CLINICAL_MENTORS, day) ||
      (!infant && vettedAs(provider, ["ECMHS", "ECMHM-C"]))
    );
  }
  // Family Specialists
  const familySpecialistProvider =
    isBachelorsPrepared(question) &&
    question.declarations.noQualifiedRscProvider &&
    mastersPrepared(provider) &&
    provider.receivesRsc &&
    heldThen(provider, infant ? ["IFS"] : ["IFS", "ECFS"], day);
  return infant
    ? heldThen(provider, ["IMHS", "IMHM-C"], day) || familySpecialistProvider
    : heldThen(provider, SPECIALISTS_AND_CLINICAL_MENTORS, day) ||
        vettedAs(provider, ["ECMHS", "ECMHM-C"]) ||
        familySpecialistProvider;
};

const qualifiesByTheOverlay = (provider: Provider, day: string, question: Question): boolean => {
  if (provider.approved) {
    return true;
  }
  if (familyOf(question.category) !== "family-specialist") {
    return false;
  }
  return (
    heldThen(provider, SPECIALISTS_AND_CLINICAL_MENTORS, day) ||
    (isBachelorsPrepared(question) && mastersPrepared(provider) && heldThen(provider, ["IFS", "ECFS"], day))
  );
};

const qualifiesInAlliance2024 = (provider: Provider, day: string): boolean =>
  heldThen(provider, ["ERS", ...SPECIALISTS_AND_CLINICAL_MENTORS], day) || hasErsThen(provider, day);

const hasErsThen = (provider: Provider, day: string): boolean => {
  const ers = provider.ers;
  if (ers === null || day < ers.from || (ers.to !== null && day > ers.to)) {
    return false;
  }
  return ers.kind === "endorsed" || day < anniversary(ers.from, 2);
};
