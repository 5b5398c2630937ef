import type { RenewalRow, RequirementRow, WorkTest } from "../standards/rows.ts";
import {
  acceptedEducation,
  acceptedProviders,
  acceptedStandings,
  laterDegreeIsTighter,
  otherRoutes,
  slotsToFill,
} from "./alternatives.ts";
import { exceptionTo, part } from "./compare-fields.ts";
import { moreForAnyYearsIsTighter } from "./figures-by-years.ts";
import {
  adviceOnly,
  allAreAsked,
  allowedIsLooser,
  anyBandIsEnough,
  anyOfIsEnough,
  anyServiceIsEnough,
  askedIsTighter,
  asksLess,
  higherSparesMore,
  moreIsLooser,
  moreIsTighter,
  otherIsChanged,
  type PrinciplesOf,
  toldElsewhere,
} from "./principles.ts";
import { usualRsc } from "./renewal-principles.ts";
import { inCases, ownDesignation } from "./row-principles.ts";

// The one table of directions: for every field of every row of a rule pack (src/core/standards/rows.ts), what makes
// the rule tighter and what looser. Leaving out a field does not compile.

type Row<Id> = Extract<RequirementRow | RenewalRow, { id: Id }>;

const workTests: PrinciplesOf<WorkTest> = {
  paid: askedIsTighter,
  /** Unpaid work also counts, on its own conditions. */
  volunteers: exceptionTo(
    "paid",
    part("loosened", {
      supervised: askedIsTighter,
      specializedTraining: askedIsTighter,
      bands: anyBandIsEnough,
    }),
  ),
  supervised: askedIsTighter,
  licensed: askedIsTighter,
  bands: anyBandIsEnough,
  services: anyServiceIsEnough,
  leads: anyOfIsEnough,
  socialEmotionalFocus: askedIsTighter,
  relationshipFocus: askedIsTighter,
  childAndParent: askedIsTighter,
  therapies: allAreAsked,
  since: laterDegreeIsTighter,
};

const trainingTests = {
  relationshipBased: askedIsTighter,
  attended: askedIsTighter,
  approved: askedIsTighter,
  didactic: askedIsTighter,
};

const force = asksLess("recommended", "required");

/** How each field of each requirement makes it tighter or looser. */
export const requirementDirections: { readonly [Id in RequirementRow["id"]]: PrinciplesOf<Row<Id>> } = {
  education: {
    accepts: acceptedEducation,
    routes: otherRoutes,
    /** Work that may stand for education: what makes it harder makes the whole harder. */
    orWork: part("loosened", { days: moreIsTighter, ...workTests }),
  },
  /** Every transcript, or one of the entry that satisfies: each rejects someone whom the other does not. */
  "education.transcripts": { ask: otherIsChanged },
  "work.duration": {
    days: moreIsTighter,
    /** Adds a way, but jobs that are internships then count no more than it says. */
    internship: part("changed", {
      days: moreIsLooser,
      supervisorHeld: anyOfIsEnough,
      described: askedIsTighter,
      outcome: asksLess("met", "judgement"),
    }),
    ...workTests,
  },
  "work.families": { families: moreIsTighter },
  "work.leadership-duration": { days: moreIsTighter, ...workTests },
  "leadership.activities": {
    activities: moreIsTighter,
    scopes: anyOfIsEnough,
    /** A role in an association also counts, whatever its scope. */
    associationRole: allowedIsLooser,
    beyondPaidWork: askedIsTighter,
  },
  "training.hours": { hours: moreIsTighter, typical: adviceOnly, ...trainingTests },
  "training.rsc-provision": { hours: moreIsTighter, ...trainingTests },
  "rsc.hours": {
    hours: moreIsTighter,
    force,
    notPeer: askedIsTighter,
    bands: anyBandIsEnough,
    since: laterDegreeIsTighter,
    whileProvidingRsc: askedIsTighter,
    providers: acceptedProviders,
    timeframe: part("tightened", { longest: moreIsLooser, shortest: moreIsTighter }),
    withoutAbout: askedIsTighter,
  },
  "rsc.about-provision": { hours: moreIsTighter, force, whileProvidingRsc: askedIsTighter },
  "references.total": { raters: moreIsTighter },
  "references.roles": { slots: slotsToFill },
  "references.endorsed": { raters: moreIsTighter, accepts: acceptedStandings },
  "endorsement.held": { categories: anyOfIsEnough },
  ethics: {},
  agreement: {},
  membership: {},
  /** Competency can be shown by any of these. */
  competencies: { evidence: anyOfIsEnough },
  /** The treatment is looked for in each of these. */
  treatment: { evidence: allAreAsked },
  "exam.multiple-choice": {},
  "exam.essay": { designation: ownDesignation },
};

/** How each field of each renewal requirement makes it tighter or looser. */
export const renewalDirections: { readonly [Id in RenewalRow["id"]]: PrinciplesOf<Row<Id>> } = {
  "renewal.training": {
    hours: moreForAnyYearsIsTighter,
    force,
    ...trainingTests,
    /** The same as training given up to 0 %. */
    attended: toldElsewhere,
    givenUpToPercent: moreIsLooser,
    volunteeringUpTo: moreIsLooser,
  },
  "renewal.training.rsc-provision": {
    hours: moreForAnyYearsIsTighter,
    force,
    ...trainingTests,
    /** Only training attended ever counts here. */
    attended: toldElsewhere,
    declared: otherIsChanged,
    prepared: higherSparesMore,
  },
  "renewal.rsc": { ...usualRsc, cases: inCases },
  "renewal.membership": {},
};
