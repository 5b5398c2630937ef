import {
  isConferred,
  isDegreeOf,
  isMastersPrepared,
  otherRouteKinds,
  reliesOnOtherRoute,
} from "./degrees.ts";
import type { EducationEntry } from "./portfolio.ts";
import { familyOf, type Question } from "./question.ts";
import { firstReason, metOrUnmet, type Reason, type Requirement, sortEntries } from "./requirement.ts";
import { associateWork } from "./work.ts";

export const educationRequirements = (question: Question): Requirement[] => {
  const requirements: Requirement[] = [];
  const education = educationRequirement(question);
  if (education !== null) {
    requirements.push(education);
  }
  const transcripts = transcriptsRequirement(question);
  if (transcripts !== null) {
    requirements.push(transcripts);
  }
  return requirements;
};

const educationRequirement = (question: Question): Requirement | null => {
  switch (familyOf(question.category)) {
    case "associate":
      return educationOrWork(question);
    case "family-specialist":
      return question.standard === "alliance-2024" ? null : educationByDegree(question);
    case "mental-health-specialist":
    case "mentor":
      return educationByDegree(question);
    case "add-on":
      return null;
  }
};

/** Why this entry does not satisfy the education cell; null where it does. */
const educationReason = (entry: EducationEntry, question: Question): Reason | null => {
  const failed: Reason[] = [];
  if (!isConferred(entry, question.asOf)) {
    failed.push("after-as-of");
  }
  failed.push(...cellReasons(entry, question));
  return firstReason(failed);
};

const cellReasons = (entry: EducationEntry, question: Question): Reason[] => {
  switch (familyOf(question.category)) {
    case "associate":
      return associateReasons(entry, question);
    case "family-specialist":
      return isDegreeOf(entry, "bachelor") ? [] : ["degree-level"];
    default:
      return mastersReasons(entry, question);
  }
};

const associateReasons = (entry: EducationEntry, question: Question): Reason[] => {
  switch (question.standard) {
    case "levels-1":
      // CDA, or associate's or higher in a related area
      if (entry.kind === "cda") {
        return [];
      }
      if (entry.kind !== "degree") {
        return ["degree-level"];
      }
      return entry.related ? [] : ["not-related"];
    case "levels-2016":
      // any academic degree, or CDA
      return entry.kind === "degree" || entry.kind === "cda" ? [] : ["degree-level"];
    case "categories-2017":
      // any degree or academic course work, or CDA
      return entry.kind === "degree" || entry.kind === "cda" || entry.kind === "coursework"
        ? []
        : ["degree-level"];
    case "alliance-2024":
      // any academic degree
      return entry.kind === "degree" ? [] : ["degree-level"];
  }
};

/** Master's or higher; the other route is looked at only while no master's is conferred. */
const mastersReasons = (entry: EducationEntry, question: Question): Reason[] => {
  if (isDegreeOf(entry, "master")) {
    return [];
  }
  if (!isMastersPrepared(question) && otherRouteKinds(question).includes(entry.kind)) {
    return entry.related ? [] : ["not-related"];
  }
  return ["degree-level"];
};

const educationByDegree = (question: Question): Requirement => {
  const { evidence, excluded } = sortEntries(
    question.portfolio.education.map((e) => ({ id: e.id, reason: educationReason(e, question) })),
  );
  const status = reliesOnOtherRoute(question) ? "judgement" : metOrUnmet(evidence.length > 0);
  return { id: "education", stage: "submission", status, amount: null, evidence, excluded };
};

const educationOrWork = (question: Question): Requirement => {
  const byEducation = sortEntries(
    question.portfolio.education.map((e) => ({ id: e.id, reason: educationReason(e, question) })),
  );
  const byWork = associateWork(question);
  const workSuffices = byWork.days >= 730;
  const met = byEducation.evidence.length > 0 || workSuffices;
  return {
    id: "education",
    stage: "submission",
    status: metOrUnmet(met),
    amount: null,
    // Where it is met, what satisfies it; where it is not, the jobs that are part of the way there.
    evidence: [...byEducation.evidence, ...(workSuffices || !met ? byWork.evidence : [])],
    excluded: [...byEducation.excluded, ...byWork.excluded],
  };
};

const transcriptsRequirement = (question: Question): Requirement | null => {
  if (question.standard === "alliance-2024") {
    return null;
  }
  return question.standard === "levels-1" && question.category !== "IFA"
    ? transcriptOfTheSatisfyingEntry(question)
    : transcriptOfEveryEntry(question);
};

const hasOfficialTranscript = (entry: EducationEntry): boolean =>
  entry.kind === "cda" || entry.transcript === "official";

const transcriptOfEveryEntry = (question: Question): Requirement => {
  const { evidence, excluded } = sortEntries(
    question.portfolio.education.map((e) => {
      const failed: Reason[] = [];
      if (!isConferred(e, question.asOf)) {
        failed.push("after-as-of");
      }
      if (!hasOfficialTranscript(e)) {
        failed.push("no-official-transcript");
      }
      return { id: e.id, reason: firstReason(failed) };
    }),
  );
  return {
    id: "education.transcripts",
    stage: "submission",
    status: metOrUnmet(excluded.every(({ reason }) => reason === "after-as-of")),
    amount: null,
    evidence,
    excluded,
  };
};

const transcriptOfTheSatisfyingEntry = (question: Question): Requirement => {
  const { evidence, excluded } = sortEntries(
    question.portfolio.education.map((e) => {
      const failed: Reason[] = [];
      const reason = educationReason(e, question);
      if (reason !== null) {
        failed.push(reason);
      }
      if (!hasOfficialTranscript(e)) {
        failed.push("no-official-transcript");
      }
      return { id: e.id, reason: firstReason(failed) };
    }),
  );
  return {
    id: "education.transcripts",
    stage: "submission",
    status: metOrUnmet(evidence.length > 0),
    amount: null,
    evidence,
    excluded,
  };
};
