import {
  category,
  checkOrder,
  codes,
  complain,
  count,
  day,
  dayOrNull,
  type Fields,
  flag,
  hours,
  inside,
  MOST_HOURS,
  oneOf,
  partOf,
  refuseUnknown,
  requiredTerm,
  someOf,
  text,
} from "./fields.ts";
import type {
  Education,
  Endorsement,
  Exam,
  Internship,
  Job,
  Leadership,
  Membership,
  Rating,
  Training,
  Volunteering,
} from "./portfolio.ts";
import { readAbout, tagged } from "./read-about.ts";
import { readSessions, seriesDay, seriesHours } from "./read-sessions.ts";
import {
  bands,
  degreeLevels,
  designations,
  educationKinds,
  examParts,
  leadershipScopes,
  leads,
  raterRoles,
  services,
  transcriptKinds,
} from "./terms.ts";

const known = (...keys: string[]): ReadonlySet<string> => new Set(keys);

const educationKeys = known(
  "id",
  "kind",
  "level",
  "degree",
  "field",
  "related",
  "conferredOn",
  "transcript",
  "areas",
  "about",
);

export const readEducation = (at: Fields): Education => {
  refuseUnknown(at, educationKeys);
  const kind = requiredTerm(at, "kind", educationKinds);
  const isDegree = kind === "degree";
  const level = oneOf(at, "level", degreeLevels, null);
  if (isDegree && level === null) complain(at, "level", "is required for a degree");
  if (!isDegree && level !== null) complain(at, "level", "is for degrees only");
  return {
    id: text(at, "id", null),
    kind,
    level,
    rank: level === null ? -1 : degreeLevels.indexOf(level),
    degree: text(at, "degree", ""),
    field: text(at, "field", ""),
    related: flag(at, "related"),
    conferredOn: dayOrNull(at, "conferredOn"),
    transcript: oneOf(at, "transcript", transcriptKinds, "none"),
    ...tagged(at),
  };
};

const jobKeys = known(
  "id",
  "from",
  "to",
  "paid",
  "supervised",
  "specializedTraining",
  "bands",
  "services",
  "withChildAndParent",
  "families",
  "socialEmotionalFocus",
  "relationshipFocus",
  "licensed",
  "leads",
  "internship",
  "areas",
  "about",
);

export const readJob = (at: Fields): Job => {
  refuseUnknown(at, jobKeys);
  const from = day(at, "from");
  const to = dayOrNull(at, "to");
  checkOrder(at, "to", from, to);
  return {
    id: text(at, "id", null),
    from,
    to,
    paid: flag(at, "paid"),
    supervised: flag(at, "supervised"),
    specializedTraining: flag(at, "specializedTraining"),
    bands: someOf(at, "bands", bands),
    services: someOf(at, "services", services),
    withChildAndParent: flag(at, "withChildAndParent"),
    families: count(at, "families"),
    socialEmotionalFocus: flag(at, "socialEmotionalFocus"),
    relationshipFocus: flag(at, "relationshipFocus"),
    licensed: flag(at, "licensed"),
    leads: someOf(at, "leads", leads),
    internship: readInternship(at),
    ...tagged(at),
  };
};

const internshipKeys = known("graduate", "supervisorHeld", "description");

const readInternship = (job: Fields): Internship | null => {
  const value = job.raw["internship"];
  if (value === undefined || value === null) return null;
  const at = inside(job, "internship", value);
  if (at === null) return null;
  refuseUnknown(at, internshipKeys);
  return {
    graduate: flag(at, "graduate"),
    supervisorHeld: codes(at, "supervisorHeld", at.vocabulary.categories, "a category"),
    description: text(at, "description", ""),
  };
};

const trainingKeys = known(
  "id",
  "date",
  "hours",
  "title",
  "relationshipBased",
  "rscProvisionHours",
  "didactic",
  "given",
  "approved",
  "sessions",
  "areas",
  "about",
);

export const readTraining = (at: Fields): Training => {
  refuseUnknown(at, trainingKeys);
  const sessions = readSessions(at);
  const total = sessions.length > 0 ? seriesHours(at, sessions) : hours(at, "hours", MOST_HOURS);
  return {
    id: text(at, "id", null),
    date: sessions.length > 0 ? seriesDay(at, "date", sessions) : day(at, "date"),
    hours: total,
    title: text(at, "title", ""),
    relationshipBased: flag(at, "relationshipBased"),
    rscProvisionHours: partOf(at, "rscProvisionHours", total),
    didactic: flag(at, "didactic"),
    given: flag(at, "given"),
    approved: flag(at, "approved"),
    sessions,
    ...tagged(at),
  };
};

const leadershipKeys = known(
  "id",
  "activity",
  "scope",
  "associationRole",
  "beyondPaidWork",
  "from",
  "to",
  "areas",
  "about",
);

export const readLeadership = (at: Fields): Leadership => {
  refuseUnknown(at, leadershipKeys);
  const from = day(at, "from");
  const to = dayOrNull(at, "to");
  checkOrder(at, "to", from, to);
  return {
    id: text(at, "id", null),
    activity: text(at, "activity", ""),
    scope: requiredTerm(at, "scope", leadershipScopes),
    associationRole: flag(at, "associationRole"),
    beyondPaidWork: flag(at, "beyondPaidWork"),
    from,
    to,
    ...tagged(at),
  };
};

const ratingKeys = known(
  "id",
  "raterId",
  "roles",
  "current",
  "held",
  "meets",
  "vetted",
  "receivedOn",
  "about",
);

export const readRating = (at: Fields): Rating => {
  refuseUnknown(at, ratingKeys);
  return {
    id: text(at, "id", null),
    raterId: text(at, "raterId", null),
    roles: someOf(at, "roles", raterRoles),
    current: flag(at, "current"),
    held: codes(at, "held", at.vocabulary.categories, "a category"),
    meets: codes(at, "meets", at.vocabulary.categories, "a category"),
    vetted: flag(at, "vetted"),
    receivedOn: dayOrNull(at, "receivedOn"),
    about: readAbout(at),
  };
};

const membershipKeys = known("association", "from", "to");

export const readMembership = (at: Fields): Membership => {
  refuseUnknown(at, membershipKeys);
  const from = day(at, "from");
  const to = day(at, "to");
  checkOrder(at, "to", from, to);
  return { association: text(at, "association", ""), from, to };
};

const examKeys = known("on", "part", "designation", "passed");

export const readExam = (at: Fields): Exam => {
  refuseUnknown(at, examKeys);
  return {
    on: day(at, "on"),
    part: requiredTerm(at, "part", examParts),
    designation: oneOf(at, "designation", designations, null),
    passed: flag(at, "passed"),
  };
};

const endorsementKeys = known("category", "standard", "earnedOn", "endedOn", "renewedThrough");

export const readEndorsement = (at: Fields): Endorsement => {
  refuseUnknown(at, endorsementKeys);
  const earnedOn = day(at, "earnedOn");
  const endedOn = dayOrNull(at, "endedOn");
  checkOrder(at, "endedOn", earnedOn, endedOn);
  return {
    category: category(at, "category"),
    standard: text(at, "standard", ""),
    earnedOn,
    endedOn,
    renewedThrough: dayOrNull(at, "renewedThrough"),
  };
};

const volunteeringKeys = known("id", "date", "hours", "activity");

export const readVolunteering = (at: Fields): Volunteering => {
  refuseUnknown(at, volunteeringKeys);
  return {
    id: text(at, "id", null),
    date: day(at, "date"),
    hours: hours(at, "hours", MOST_HOURS),
    activity: text(at, "activity", ""),
  };
};
