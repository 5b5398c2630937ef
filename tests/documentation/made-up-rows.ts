/**
 * Requirement rows of an edition that nobody has: its codes and figures are unlike those of every real one, and
 * together its rows use every kind of requirement and every field there is (every-kind-of-requirement.test.ts).
 */

const everyTrainingTest = { relationshipBased: true, attended: true, approved: true, didactic: true };

const everyWorkTest = {
  paid: true,
  volunteers: { supervised: true, specializedTraining: true, bands: "own" },
  supervised: true,
  licensed: true,
  bands: "own",
  services: ["prevention"],
  leads: ["policy"],
  socialEmotionalFocus: true,
  relationshipFocus: true,
  childAndParent: true,
  therapies: ["relationship-therapy"],
  since: "bachelor",
};

const otherWorkTest = {
  paid: true,
  volunteers: { bands: ["infant"] },
  bands: ["infant", "early-childhood"],
  services: "any",
};

/** Every kind of requirement, with every test. */
const strictRows = [
  {
    id: "education",
    for: ["ZZA"],
    accepts: [{ kinds: ["degree"], level: "bachelor", related: true }, { kinds: ["cda"] }],
    routes: [
      { kinds: ["certificate"], level: "associate" },
      { kinds: ["certificate"], related: true },
    ],
    orWork: { days: 89, ...everyWorkTest },
  },
  { id: "education.transcripts", for: ["ZZA"], ask: "every" },
  {
    id: "work.duration",
    for: ["ZZA"],
    days: 97,
    internship: { days: 41, supervisorHeld: ["ZZB"], described: true, outcome: "judgement" },
    ...everyWorkTest,
  },
  { id: "work.families", for: ["ZZA"], families: 7 },
  { id: "work.leadership-duration", for: ["ZZA"], days: 113, ...everyWorkTest },
  {
    id: "leadership.activities",
    for: ["ZZA"],
    activities: 2,
    scopes: ["state"],
    associationRole: true,
    beyondPaidWork: true,
  },
  { id: "training.hours", for: ["ZZA"], hours: 17, typical: 23, ...everyTrainingTest },
  { id: "training.rsc-provision", for: ["ZZA"], hours: 5, ...everyTrainingTest },
  {
    id: "rsc.hours",
    for: ["ZZA"],
    hours: 11.5,
    notPeer: true,
    bands: "own",
    since: "bachelor",
    whileProvidingRsc: true,
    providers: [
      { held: ["ZZB"] },
      { vettedAs: ["ZZB"] },
      { approved: true },
      { ers: ["endorsed", "emerging"], emergingYears: 3 },
      {
        held: ["ZZC"],
        level: "doctorate",
        receivesRsc: true,
        applicant: "bachelor",
        declared: "noQualifiedRscProvider",
      },
    ],
    timeframe: { longest: 7, shortest: 4 },
    withoutAbout: true,
  },
  { id: "rsc.about-provision", for: ["ZZA"], hours: 3.25, whileProvidingRsc: true },
  { id: "references.total", for: ["ZZA"], raters: 4 },
  {
    id: "references.roles",
    for: ["ZZA"],
    slots: [
      [{ roles: ["teacher"], current: true }],
      [{ roles: { except: ["board-member"] } }],
      [{ roles: ["student"] }, { roles: ["colleague"], declared: "noRscProvider" }],
    ],
  },
  {
    id: "references.endorsed",
    for: ["ZZA"],
    raters: 2,
    accepts: [{ held: ["ZZB"] }, { meets: ["ZZC"] }, { vetted: true, declared: "noEndorsedReference" }],
  },
  { id: "endorsement.held", for: ["ZZA"], categories: ["ZZC"] },
  { id: "competencies", for: ["ZZA"], evidence: ["education", "training"] },
  { id: "treatment", for: ["ZZA"], evidence: ["rsc"] },
  { id: "exam.essay", for: ["ZZA", "ZZB"], designation: "own" },
];

/** The same kinds with fewer tests, or the other way to write one. */
const looseRows = [
  {
    id: "education",
    for: ["ZZB"],
    accepts: [{ kinds: ["degree"], level: "master" }],
    orWork: { days: 59, ...otherWorkTest },
  },
  { id: "education.transcripts", for: ["ZZB"], ask: "satisfying" },
  {
    id: "work.duration",
    for: ["ZZB"],
    days: 67,
    internship: { days: 31, outcome: "met" },
    ...otherWorkTest,
  },
  { id: "work.leadership-duration", for: ["ZZB"], days: 71, ...otherWorkTest },
  { id: "rsc.hours", for: ["ZZB"], hours: 9, bands: ["infant"], timeframe: { longest: 5 } },
  { id: "rsc.hours", for: ["ZZC"], hours: 6, force: "recommended" },
  { id: "rsc.about-provision", for: ["ZZC"], hours: 2, force: "recommended" },
];

const rowsOfAll = ["ethics", "agreement", "membership", "exam.multiple-choice"].map((id) => ({
  id,
  for: "all",
}));

export const requirements = [...strictRows, ...looseRows, ...rowsOfAll];

export const renewalRequirements = [
  { id: "renewal.training", for: ["ZZA"], hours: [4, 8], ...everyTrainingTest },
  {
    id: "renewal.training",
    for: ["ZZB"],
    hours: 10,
    givenUpToPercent: 25,
    volunteeringUpTo: 1.5,
  },
  { id: "renewal.training", for: ["ZZC"], hours: 5, force: "recommended" },
  {
    id: "renewal.training.rsc-provision",
    for: ["ZZA"],
    hours: [1, 2],
    ...everyTrainingTest,
    declared: "providesRsc",
    prepared: "bachelor",
  },
  {
    id: "renewal.training.rsc-provision",
    for: ["ZZB"],
    hours: 1,
    force: "recommended",
    declared: "providesRsc",
  },
  {
    id: "renewal.rsc",
    for: ["ZZA"],
    hours: [3, 6],
    notPeer: true,
    cases: [
      { when: { heldForYears: 4 }, set: { hours: 2, peersHoldingOwn: true } },
      { when: { holds: ["ZZC"] }, set: { hours: [1, 2], force: "required" } },
    ],
  },
  { id: "renewal.rsc", for: ["ZZB"], hours: 3, notPeer: true, peersHoldingOwn: true },
  { id: "renewal.rsc", for: ["ZZC"], hours: 0, force: "recommended" },
  { id: "renewal.membership", for: "all" },
];
