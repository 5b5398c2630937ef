import { englishNeeds } from "./english-needs.ts";
import { englishPhrases } from "./english-phrases.ts";
import { englishReasons, englishSpecialReasons } from "./english-reasons.ts";
import { speechIn } from "./speech.ts";
import type { Words } from "./words.ts";

const say = speechIn("en");
const hour = { one: "hour", many: "hours" };

/** What is said in English. */
export const english: Words = {
  language: "en",
  requirements: {
    education: "Education",
    "education.transcripts": "Official transcripts",
    "work.duration": "Work experience",
    "work.families": "Families served",
    "work.leadership-duration": "Experience in leading",
    "leadership.activities": "Leadership activities",
    "training.hours": "Training",
    "training.rsc-provision": "Training about providing RSC",
    "rsc.hours": "Reflective supervision/consultation (RSC)",
    "rsc.about-provision": "RSC about the RSC you provide",
    "references.total": "Ratings received",
    "references.roles": "Ratings in the roles asked",
    "references.endorsed": "Rating from an endorsed professional",
    "endorsement.held": "Endorsement held",
    ethics: "Code of ethics",
    agreement: "Endorsement agreement",
    membership: "Membership",
    competencies: "Competencies",
    treatment: "Training and RSC about treatment",
    "exam.multiple-choice": "Exam: multiple choice",
    "exam.essay": "Exam: essay",
    "renewal.training": "Training",
    "renewal.training.rsc-provision": "Training about providing RSC",
    "renewal.rsc": "Reflective supervision/consultation (RSC)",
    "renewal.membership": "Membership",
  },
  statuses: { met: "met", unmet: "missing", judgement: "for people to judge", recommended: "recommended" },
  stages: { submission: "needed to submit", decision: "needed for the decision" },
  renewalStatuses: {
    "not-held": "not held",
    "not-due": "not due yet",
    open: "open",
    met: "met",
    lapsed: "lapsed",
  },
  units: {
    days: { one: "day", many: "days" },
    families: { one: "family", many: "families" },
    activities: { one: "activity", many: "activities" },
    hours: hour,
    references: { one: "rating", many: "ratings" },
  },
  entries: {
    education: { one: "education entry", many: "education entries" },
    job: { one: "job", many: "jobs" },
    training: { one: "training", many: "trainings" },
    rsc: { one: "RSC entry", many: "RSC entries" },
    activity: { one: "activity", many: "activities" },
    rating: { one: "rating", many: "ratings" },
    membership: { one: "membership", many: "memberships" },
    exam: { one: "exam", many: "exams" },
    endorsement: { one: "endorsement", many: "endorsements" },
    entry: { one: "entry", many: "entries" },
  },
  reasons: englishReasons,
  specialReasons: englishSpecialReasons,
  declarations: {
    noQualifiedRscProvider: "no qualified RSC provider was available",
    noProgramSupervisor: "there is no program supervisor",
    noDepartmentSupervisor: "there is no department supervisor or chair who knows the field",
    noRscProvider: "there is no RSC provider",
    noEndorsedReference: "no endorsed professional knows your work",
    providesRsc: "you provide RSC",
    supervisesOthers: "you supervise others",
  },
  advice: {
    "training.typical": ({ suggested, actual }) =>
      `Most applicants list ${say.number(suggested)} or more hours of training; you have ${say.count(actual, hour)} that count. This is advice, not a requirement.`,
    "training.beyond-minimum": ({ suggested, actual }) =>
      `None of your education is in the field, so more than the ${say.count(suggested, hour)} of training that are asked may be needed; you have ${say.number(actual)} that count.`,
  },
  needs: englishNeeds,
  sorts: {
    attended: { one: "hour attended", many: "hours attended" },
    given: { one: "hour given to others", many: "hours given to others" },
    volunteering: { one: "hour volunteering", many: "hours volunteering" },
  },
  phrases: englishPhrases,
};
