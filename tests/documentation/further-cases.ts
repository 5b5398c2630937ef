import type { RequirementCase } from "./requirement-cases.ts";

const provider = (fields: object) => ({ "/rsc/0/provider": { id: "v2", ...fields } });
const heldC = { held: [{ category: "ZZC", from: "2029-01-01" }], level: "doctorate", receivesRsc: true };
const declared = { "/declarations": { noQualifiedRscProvider: true } };
const notQualified = {
  of: "rsc.hours",
  status: "unmet",
  reason: "provider-not-qualified",
} as const;
const masters = {
  id: "e2",
  kind: "degree",
  level: "master",
  conferredOn: "2030-12-01",
  transcript: "official",
};

export const leadershipCases: readonly RequirementCase[] = [
  { of: "leadership.activities", when: "two", change: {}, status: "met", actual: 2 },
  {
    of: "leadership.activities",
    when: "one of another scope",
    change: { "/leadership/0/scope": "national" },
    status: "unmet",
    reason: "out-of-scope",
    missing: 1,
  },
  {
    of: "leadership.activities",
    when: "no role in an association",
    change: { "/leadership/1/associationRole": false },
    status: "unmet",
    reason: "out-of-scope",
  },
  {
    of: "leadership.activities",
    when: "none beyond paid work",
    change: { "/leadership/0/beyondPaidWork": false },
    status: "unmet",
    missing: 0,
  },
];

export const trainingCases: readonly RequirementCase[] = (
  ["training.hours", "training.rsc-provision"] as const
)
  .flatMap((of): readonly RequirementCase[] => [
    { of, when: "as it is", change: {}, status: "met", missing: 0 },
    {
      of,
      when: "not about relationships",
      change: { "/training/0/relationshipBased": false },
      status: "unmet",
      reason: "not-relationship-based",
    },
    { of, when: "given", change: { "/training/0/given": true }, status: "unmet", reason: "given" },
    {
      of,
      when: "not approved",
      change: { "/training/0/approved": false },
      status: "unmet",
      reason: "not-approved",
    },
    {
      of,
      when: "not didactic",
      change: { "/training/0/didactic": false },
      status: "unmet",
      reason: "not-didactic",
    },
  ])
  .concat([
    {
      of: "training.hours",
      when: "a quarter hour short",
      change: { "/training/0/hours": 11.75 },
      status: "unmet",
      actual: 16.75,
      missing: 0.25,
    },
    {
      of: "training.rsc-provision",
      when: "a quarter hour short",
      change: { "/training/0/rscProvisionHours": 4.75 },
      status: "unmet",
      missing: 0.25,
    },
  ]);

export const rscCases: readonly RequirementCase[] = [
  { of: "rsc.hours", when: "11.5 hours in 4 months", change: {}, status: "met", actual: 11.5 },
  {
    of: "rsc.hours",
    when: "a quarter hour short",
    change: { "/rsc/0/hours": 14.5 },
    status: "unmet",
    missing: 0.25,
  },
  {
    of: "rsc.hours",
    when: "a month too short",
    change: { "/rsc/0/to": "2030-07-31" },
    status: "unmet",
    missing: 0,
  },
  {
    of: "rsc.hours",
    when: "a month too long",
    change: { "/rsc/0/from": "2030-01-01" },
    status: "unmet",
    actual: 10.06,
  },
  { of: "rsc.hours", when: "peers", change: { "/rsc/0/peer": true }, status: "unmet", reason: "peer" },
  {
    of: "rsc.hours",
    when: "another band",
    change: { "/rsc/0/bands": ["early-childhood"] },
    status: "unmet",
    reason: "wrong-band",
  },
  {
    of: "rsc.hours",
    when: "the degree came inside the first month",
    change: { "/education/0/conferredOn": "2030-05-02" },
    status: "unmet",
    actual: 8.63,
  },
  {
    of: "rsc.hours",
    when: "not while providing RSC",
    change: { "/rsc/0/whileProvidingRsc": false },
    status: "unmet",
    reason: "not-while-providing",
  },
  { ...notQualified, when: "nobody's provider", change: provider({}) },
  { of: "rsc.hours", when: "a vetted provider", change: provider({ vettedAs: ["ZZB"] }), status: "met" },
  { ...notQualified, when: "vetted as something else", change: provider({ vettedAs: ["ZZC"] }) },
  { of: "rsc.hours", when: "an approved provider", change: provider({ approved: true }), status: "met" },
  {
    of: "rsc.hours",
    when: "a provider with the add-on",
    change: provider({ ers: { kind: "endorsed", from: "2020-01-01" } }),
    status: "met",
  },
  {
    of: "rsc.hours",
    when: "emerging until the last day",
    change: provider({ ers: { kind: "emerging", from: "2027-09-01" } }),
    status: "met",
  },
  {
    of: "rsc.hours",
    when: "emerging until the day before",
    change: provider({ ers: { kind: "emerging", from: "2027-08-31" } }),
    status: "unmet",
    actual: 8.63,
  },
  {
    of: "rsc.hours",
    when: "the last resort, declared",
    change: { ...provider(heldC), ...declared },
    status: "met",
    declaration: "noQualifiedRscProvider",
  },
  { ...notQualified, when: "the last resort, not declared", change: provider(heldC) },
  {
    ...notQualified,
    when: "the last resort with a lower degree",
    change: { ...provider({ ...heldC, level: "master" }), ...declared },
  },
  {
    ...notQualified,
    when: "the last resort who receives no RSC",
    change: { ...provider({ ...heldC, receivesRsc: false }), ...declared },
  },
  {
    ...notQualified,
    when: "the last resort for somebody with a master's",
    change: { ...provider(heldC), ...declared, "/education/-": masters },
  },
  { of: "rsc.about-provision", when: "as it is", change: {}, status: "met", actual: 3.25 },
  {
    of: "rsc.about-provision",
    when: "a quarter hour short",
    change: { "/rsc/0/aboutProvisionHours": 3 },
    status: "unmet",
    missing: 0.25,
  },
  {
    of: "rsc.about-provision",
    when: "not while providing RSC",
    change: { "/rsc/0/whileProvidingRsc": false },
    status: "unmet",
    reason: "not-while-providing",
  },
];

export const referenceCases: readonly RequirementCase[] = [
  { of: "references.total", when: "four", change: {}, status: "met", actual: 4 },
  {
    of: "references.total",
    when: "one rater twice",
    change: { "/references/3/raterId": "a" },
    status: "unmet",
    reason: "same-rater",
  },
  {
    of: "references.total",
    when: "one not received",
    change: { "/references/3/receivedOn": null },
    status: "unmet",
    reason: "not-received",
  },
  { of: "references.roles", when: "three slots", change: {}, status: "met", actual: 3 },
  {
    of: "references.roles",
    when: "not current",
    change: { "/references/0/current": false },
    status: "unmet",
    actual: 2,
  },
  {
    of: "references.roles",
    when: "only a board member for the second",
    change: { "/references/1/roles": ["board-member"] },
    status: "unmet",
    reason: "role-not-accepted",
  },
  {
    of: "references.roles",
    when: "a colleague for the third, not declared",
    change: { "/references/2/roles": ["colleague"] },
    status: "unmet",
  },
  {
    of: "references.roles",
    when: "a colleague for the third, declared",
    change: { "/references/2/roles": ["colleague"], "/declarations": { noRscProvider: true } },
    status: "met",
    declaration: "noRscProvider",
  },
  { of: "references.endorsed", when: "held and met", change: {}, status: "met", actual: 2 },
  {
    of: "references.endorsed",
    when: "only held",
    change: { "/references/1/meets": ["ZZB"] },
    status: "unmet",
    actual: 1,
  },
  {
    of: "references.endorsed",
    when: "only met",
    change: { "/references/0/held": ["ZZC"] },
    status: "unmet",
    actual: 1,
  },
  {
    of: "references.endorsed",
    when: "held, and vetted as declared",
    change: { "/references/1/meets": [], "/declarations": { noEndorsedReference: true } },
    status: "met",
    declaration: "noEndorsedReference",
  },
];

export const standingCases: readonly RequirementCase[] = [
  { of: "endorsement.held", when: "held", change: {}, status: "met", evidence: ["/endorsements/0"] },
  {
    of: "endorsement.held",
    when: "ended",
    change: { "/endorsements/0/endedOn": "2031-01-14" },
    status: "unmet",
    reason: "not-active",
  },
  {
    of: "endorsement.held",
    when: "of another category",
    change: { "/endorsements/0/category": "ZZB" },
    status: "unmet",
    reason: "out-of-scope",
  },
  { of: "ethics", when: "signed", change: {}, status: "met" },
  { of: "ethics", when: "signed later", change: { "/ethicsSignedOn": "2031-01-16" }, status: "unmet" },
  { of: "agreement", when: "signed", change: {}, status: "met" },
  { of: "agreement", when: "not signed", change: { "/agreementSignedOn": null }, status: "unmet" },
  { of: "membership", when: "on its last day", change: {}, status: "met" },
  {
    of: "membership",
    when: "a day after it",
    change: { "/memberships/0/to": "2031-01-14" },
    status: "unmet",
    reason: "not-active",
  },
  { of: "competencies", when: "always", change: {}, status: "judgement", evidence: ["e1", "t1", "t2"] },
  { of: "treatment", when: "always", change: {}, status: "judgement", evidence: ["r1"] },
  { of: "exam.multiple-choice", when: "passed", change: {}, status: "met", evidence: ["/exams/0"] },
  {
    of: "exam.multiple-choice",
    when: "not passed",
    change: { "/exams/0/passed": false },
    status: "unmet",
    reason: "out-of-scope",
  },
  {
    of: "exam.essay",
    when: "of any designation, where the category has none",
    change: {},
    status: "met",
    evidence: ["/exams/1"],
  },
  { of: "exam.essay", when: "none", change: { "/exams/1": undefined }, status: "unmet" },
];
