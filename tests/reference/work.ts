import { daysBetween, earlierOf, laterOf } from "./dates.ts";
import { postBachelorsFrom, postgraduateFrom, reliesOnOtherRoute } from "./degrees.ts";
import { whole } from "./fraction.ts";
import type { Job } from "./portfolio.ts";
import { bandOf, designationOf, familyOf, type Question } from "./question.ts";
import {
  amountOf,
  type Excluded,
  firstReason,
  metOrUnmet,
  type Reason,
  type Requirement,
  reached,
  sortEntries,
} from "./requirement.ts";

const TWO_YEARS = 730;
const ONE_YEAR = 365;
const THREE_YEARS = 1095;

export const workRequirements = (question: Question): Requirement[] => {
  switch (familyOf(question.category)) {
    case "associate":
      return []; // the work is an alternative to the education
    case "family-specialist":
      return familySpecialistWork(question);
    case "mental-health-specialist":
      return [specialistDuration(question)];
    case "mentor":
      return designationOf(question.category) === "C" && question.standard !== "alliance-2024"
        ? [specialistDuration(question), leadershipDuration(question, THREE_YEARS)]
        : [leadershipDuration(question, THREE_YEARS)];
    case "add-on":
      return [leadershipDuration(question, ONE_YEAR)];
  }
};

/** The first day of work that can count: null in `of` where the degree asked for is not there at all. */
type Start = "any-day" | { of: string | null };

const ANY_DAY: Start = "any-day";

/** The days of a job that count: up to the as-of date, and from the degree where one is asked. */
const countedDays = (job: Job, start: Start, question: Question): string[] => {
  const last = job.to === null ? question.asOf : earlierOf(job.to, question.asOf);
  if (start === "any-day") {
    return daysBetween(job.from, last);
  }
  if (start.of === null) {
    return [];
  }
  return daysBetween(laterOf(job.from, start.of), last);
};

interface Tally {
  /** Distinct days, however many jobs cover one. */
  days: Set<string>;
  evidence: string[];
  excluded: Excluded[];
}

const tally = (question: Question, start: Start, tests: (job: Job) => Reason[]): Tally => {
  const days = new Set<string>();
  const entries = question.portfolio.work.map((job) => {
    const failed: Reason[] = [...tests(job)];
    if (job.from > question.asOf) {
      failed.push("after-as-of");
    }
    const own = countedDays(job, start, question);
    if (own.length === 0) {
      failed.push("before-degree");
    }
    const reason = firstReason(failed);
    if (reason === null) {
      for (const day of own) {
        days.add(day);
      }
    }
    return { id: job.id, reason };
  });
  return { days, ...sortEntries(entries) };
};

/** Paid, or volunteer work of the kind that may count; `band` null where none is asked. */
const paidOrVolunteer = (job: Job, volunteerBand: string | null): Reason[] => {
  if (job.paid) {
    return [];
  }
  const qualifies =
    job.supervised &&
    job.specializedTraining &&
    (volunteerBand === null || job.bands.includes(volunteerBand));
  return qualifies ? [] : ["volunteer-not-qualifying"];
};

const associateTests = (job: Job, question: Question): Reason[] => {
  const failed: Reason[] = [];
  switch (question.standard) {
    case "levels-1":
      if (!job.paid) {
        failed.push("unpaid");
      }
      if (job.services.length === 0) {
        failed.push("wrong-service");
      }
      return failed;
    case "levels-2016":
      failed.push(...paidOrVolunteer(job, "infant"));
      if (job.services.length === 0) {
        failed.push("wrong-service");
      }
      return failed;
    case "categories-2017":
      failed.push(...paidOrVolunteer(job, bandOf(question.category)));
      if (!job.bands.includes(bandOf(question.category))) {
        failed.push("wrong-band");
      }
      return failed;
    case "alliance-2024":
      failed.push(...paidOrVolunteer(job, null));
      if (job.services.length === 0) {
        failed.push("wrong-service");
      }
      return failed;
  }
};

/** The work that a Family Associate may have instead of the education. */
export const associateWork = (
  question: Question,
): { days: number; evidence: string[]; excluded: Excluded[] } => {
  const { days, evidence, excluded } = tally(question, ANY_DAY, (job) => associateTests(job, question));
  return { days: days.size, evidence, excluded };
};

const familySpecialistTests = (job: Job, question: Question): Reason[] => {
  const failed: Reason[] = [];
  const inBand = job.bands.includes(bandOf(question.category));
  const preventionOrEarlyIntervention =
    job.services.includes("prevention") || job.services.includes("early-intervention");
  const bothFoci = job.socialEmotionalFocus && job.relationshipFocus;
  switch (question.standard) {
    case "levels-1":
      if (!job.paid) {
        failed.push("unpaid");
      }
      if (job.services.length === 0) {
        failed.push("wrong-service");
      }
      return failed;
    case "levels-2016":
      if (!job.paid) {
        failed.push("unpaid");
      }
      if (!inBand) {
        failed.push("wrong-band");
      }
      if (!bothFoci) {
        failed.push("wrong-focus");
      }
      return failed;
    case "categories-2017":
      if (!job.paid) {
        failed.push("unpaid");
      }
      if (!inBand) {
        failed.push("wrong-band");
      }
      if (!preventionOrEarlyIntervention) {
        failed.push("wrong-service");
      }
      if (!bothFoci) {
        failed.push("wrong-focus");
      }
      return failed;
    case "alliance-2024":
      if (!inBand) {
        failed.push("wrong-band");
      }
      if (!preventionOrEarlyIntervention) {
        failed.push("wrong-service");
      }
      return failed;
  }
};

const familySpecialistWork = (question: Question): Requirement[] => {
  const postBachelors = question.standard === "levels-2016" || question.standard === "categories-2017";
  const start: Start = postBachelors ? { of: postBachelorsFrom(question) } : ANY_DAY;
  const { days, evidence, excluded } = tally(question, start, (job) => familySpecialistTests(job, question));
  const duration = amountOf(TWO_YEARS, whole(days.size), "days");
  const requirements: Requirement[] = [
    {
      id: "work.duration",
      stage: "submission",
      status: metOrUnmet(reached(duration)),
      amount: duration,
      evidence,
      excluded,
    },
  ];
  if (question.standard !== "levels-1") {
    let families = 0;
    for (const job of question.portfolio.work) {
      if (evidence.includes(job.id)) {
        families += job.families;
      }
    }
    const amount = amountOf(10, whole(families), "families");
    requirements.push({
      id: "work.families",
      stage: "submission",
      status: metOrUnmet(reached(amount)),
      amount,
      evidence,
      excluded,
    });
  }
  return requirements;
};

/** What the cell of a Mental Health Specialist asks of the work itself, internship or not. */
const treatmentTests = (job: Job, question: Question): Reason[] => {
  const failed: Reason[] = [];
  if (!job.supervised) {
    failed.push("unsupervised");
  }
  if (!job.bands.includes(bandOf(question.category))) {
    failed.push("wrong-band");
  }
  if (!job.withChildAndParent) {
    failed.push("no-child-and-parent");
  }
  if (!(job.services.includes("relationship-therapy") && job.services.includes("relationship-assessment"))) {
    failed.push("no-therapy");
  }
  return failed;
};

const allianceSpecialistTests = (job: Job, question: Question): Reason[] => {
  const failed: Reason[] = [];
  if (!job.licensed) {
    failed.push("unlicensed");
  }
  if (!job.bands.includes(bandOf(question.category))) {
    failed.push("wrong-band");
  }
  if (!job.services.includes("relationship-therapy")) {
    failed.push("no-therapy");
  }
  return failed;
};

const ordinaryJobTests = (job: Job, question: Question): Reason[] => {
  const failed = treatmentTests(job, question);
  if (question.standard !== "levels-1" && !job.paid) {
    failed.push("unpaid");
  }
  return failed;
};

const internshipQualifies = (job: Job, question: Question): boolean => {
  const internship = job.internship;
  if (internship === null || !internship.graduate || treatmentTests(job, question).length > 0) {
    return false;
  }
  const described = internship.description !== "";
  const heldOneOf = (categories: string[]): boolean =>
    internship.supervisorHeld.some((held) => categories.includes(held));
  switch (question.standard) {
    case "levels-1":
      return true;
    case "levels-2016":
      return described && heldOneOf(["IMHS", "IMHM-C"]);
    default:
      return described && heldOneOf(["IMHS", "ECMHS", "IMHM-C", "ECMHM-C"]);
  }
};

/** The Mental Health Specialist's two years, which are also the first part of a Clinical mentor's work. */
const specialistDuration = (question: Question): Requirement => {
  const start: Start = { of: postgraduateFrom(question) };
  if (question.standard === "alliance-2024") {
    const { days, evidence, excluded } = tally(question, start, (job) =>
      allianceSpecialistTests(job, question),
    );
    const amount = amountOf(TWO_YEARS, whole(days.size), "days");
    return {
      id: "work.duration",
      stage: "submission",
      status: metOrUnmet(reached(amount)),
      amount,
      evidence,
      excluded,
    };
  }

  // First the ordinary jobs ...
  const jobs = question.portfolio.work.filter((job) => job.internship === null);
  const ordinary = tally({ ...question, portfolio: { ...question.portfolio, work: jobs } }, start, (job) =>
    ordinaryJobTests(job, question),
  );

  // ... then the days of internship that none of them covers, a year of them at most.
  const internshipDays = new Set<string>();
  const entries = question.portfolio.work.map((job) => {
    if (job.internship === null) {
      return { id: job.id, reason: ordinary.excluded.find(({ id }) => id === job.id)?.reason ?? null };
    }
    const failed: Reason[] = [];
    if (job.from > question.asOf) {
      failed.push("after-as-of");
    }
    const uncovered = countedDays(job, ANY_DAY, question).filter((day) => !ordinary.days.has(day));
    if (!internshipQualifies(job, question) || uncovered.length === 0) {
      failed.push("internship-not-qualifying");
    }
    const reason = firstReason(failed);
    if (reason === null) {
      for (const day of uncovered) {
        internshipDays.add(day);
      }
    }
    return { id: job.id, reason };
  });

  const total = ordinary.days.size + Math.min(ONE_YEAR, internshipDays.size);
  const amount = amountOf(TWO_YEARS, whole(total), "days");
  const onlyWithInternship = ordinary.days.size < TWO_YEARS;
  const aPersonDecides =
    reliesOnOtherRoute(question) || (question.standard !== "levels-1" && onlyWithInternship);
  return {
    id: "work.duration",
    stage: "submission",
    status: reached(amount) && aPersonDecides ? "judgement" : metOrUnmet(reached(amount)),
    amount,
    ...sortEntries(entries),
  };
};

/** What a mentor, or someone who asks for the add-on, must have led. */
const ledFields = (question: Question): string[] => {
  if (question.category === "ERS") {
    return ["rsc"];
  }
  const designation = designationOf(question.category);
  if (question.standard === "alliance-2024") {
    switch (designation) {
      case "C":
        return ["rsc"];
      case "P":
        return ["policy", "practice"];
      default:
        return ["teaching-research", "practice"];
    }
  }
  switch (designation) {
    case "C":
      return question.standard === "levels-1" ? ["practice", "rsc"] : ["rsc"];
    case "P":
      return ["policy"];
    default:
      return ["teaching-research"];
  }
};

const leadershipDuration = (question: Question, required: number): Requirement => {
  const postgraduate = question.standard !== "alliance-2024";
  const start: Start = postgraduate ? { of: postgraduateFrom(question) } : ANY_DAY;
  const { days, evidence, excluded } = tally(question, start, (job) =>
    ledFields(question).some((field) => job.leads.includes(field)) ? [] : ["wrong-service"],
  );
  const amount = amountOf(required, whole(days.size), "days");
  const aPersonDecides = postgraduate && reliesOnOtherRoute(question);
  return {
    id: "work.leadership-duration",
    stage: "submission",
    status: reached(amount) && aPersonDecides ? "judgement" : metOrUnmet(reached(amount)),
    amount,
    evidence,
    excluded,
  };
};
