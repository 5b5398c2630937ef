import type { Reason, RequirementId, Status } from "../../src/core/standards/verdict.ts";
import type { Changes } from "./made-up-portfolio.ts";

/** A changed portfolio and what the requirement must then say. `reason` is of the first entry left out. */
export type RequirementCase = {
  readonly of: RequirementId;
  readonly when: string;
  readonly change: Changes;
  readonly status: Status;
  readonly reason?: Reason;
  readonly actual?: number;
  readonly missing?: number;
  readonly declaration?: string;
  readonly evidence?: readonly string[];
};

const workReasons: readonly (readonly [string, Changes, Reason])[] = [
  ["unpaid and untrained", { paid: false, specializedTraining: false }, "volunteer-not-qualifying"],
  ["unpaid and unsupervised", { paid: false, supervised: false }, "volunteer-not-qualifying"],
  ["unpaid and in another band", { paid: false, bands: ["early-childhood"] }, "volunteer-not-qualifying"],
  ["unsupervised", { supervised: false }, "unsupervised"],
  ["unlicensed", { licensed: false }, "unlicensed"],
  ["in another band", { bands: ["early-childhood"] }, "wrong-band"],
  ["of another service", { services: ["relationship-therapy"] }, "wrong-service"],
  ["leading something else", { leads: ["rsc"] }, "wrong-service"],
  ["without social-emotional focus", { socialEmotionalFocus: false }, "wrong-focus"],
  ["without relationship focus", { relationshipFocus: false }, "wrong-focus"],
  ["without child and parent", { withChildAndParent: false }, "no-child-and-parent"],
  ["without therapy", { services: ["prevention"] }, "no-therapy"],
];

const ofJob = (change: Changes): Changes =>
  Object.fromEntries(Object.entries(change).map(([key, value]) => [`/work/0/${key}`, value]));

/** The same jobs for the basic work, for the years of leading, and in place of a degree. */
const workCases = (of: RequirementId, always: Changes): readonly RequirementCase[] => [
  {
    of,
    when: "the first job is voluntary, supervised and trained",
    change: { ...always, "/work/0/paid": false },
    status: "met",
  },
  ...workReasons.map(
    ([what, change, reason]): RequirementCase => ({
      of,
      when: `the first job is ${what}`,
      change: { ...always, ...ofJob(change) },
      status: "unmet",
      reason,
    }),
  ),
];

const onlyW1 = { "/work/1": undefined };
const asIntern = { graduate: true, supervisorHeld: ["ZZB"], description: "a year with families" };
const withIntern = {
  "/work/0/to": "2030-02-25",
  "/work/1/to": "2030-07-11",
  "/work/1/paid": false,
  "/work/1/internship": asIntern,
};

export const cases: readonly RequirementCase[] = [
  { of: "education", when: "as it is", change: onlyW1, status: "met", evidence: ["e1", "w1"] },
  {
    of: "education",
    when: "a CDA",
    change: { "/work": [], "/education": [{ id: "c", kind: "cda", conferredOn: "2029-01-01" }] },
    status: "met",
    evidence: ["c"],
  },
  {
    of: "education",
    when: "a related certificate, which stands for the degree",
    change: {
      "/work": [],
      "/education": [{ id: "c", kind: "certificate", related: true, conferredOn: "2029-01-01" }],
    },
    status: "judgement",
  },
  {
    of: "education",
    when: "an unrelated certificate",
    change: { "/work": [], "/education": [{ id: "c", kind: "certificate", conferredOn: "2029-01-01" }] },
    status: "unmet",
    reason: "not-related",
  },
  {
    of: "education",
    when: "too low a degree",
    change: { "/work": [], "/education/0/level": "associate" },
    status: "unmet",
    reason: "degree-level",
  },
  {
    of: "education",
    when: "an unrelated degree and 89 days of work",
    change: { ...onlyW1, "/education/0/related": false, "/work/0/to": "2030-03-30" },
    status: "met",
    evidence: ["w1"],
  },
  {
    of: "education",
    when: "an unrelated degree and 88 days of work",
    change: { ...onlyW1, "/education/0/related": false, "/work/0/to": "2030-03-29" },
    status: "unmet",
    reason: "not-related",
  },
  { of: "education.transcripts", when: "official", change: {}, status: "met" },
  {
    of: "education.transcripts",
    when: "unofficial",
    change: { "/education/0/transcript": "unofficial" },
    status: "unmet",
    reason: "no-official-transcript",
  },
  { of: "work.duration", when: "97 days", change: onlyW1, status: "met", actual: 97, missing: 0 },
  {
    of: "work.duration",
    when: "96 days",
    change: { ...onlyW1, "/work/0/to": "2030-04-06" },
    status: "unmet",
    actual: 96,
    missing: 1,
  },
  {
    of: "work.duration",
    when: "the degree came a day into it",
    change: { ...onlyW1, "/education/0/conferredOn": "2030-01-02" },
    status: "unmet",
    actual: 96,
  },
  {
    of: "work.duration",
    when: "the degree came after it",
    change: { ...onlyW1, "/education/0/conferredOn": "2030-04-08" },
    status: "unmet",
    reason: "before-degree",
  },
  ...workCases("work.duration", { "/work/1/to": "2030-07-11" }).map((each) =>
    each.status === "met" ? each : { ...each, actual: 41 },
  ),
  {
    of: "work.duration",
    when: "56 days and an internship of 41",
    change: withIntern,
    status: "judgement",
    actual: 97,
  },
  {
    of: "work.duration",
    when: "55 days and an internship of 42",
    change: { ...withIntern, "/work/0/to": "2030-02-24", "/work/1/to": "2030-07-12" },
    status: "unmet",
    actual: 96,
  },
  {
    of: "work.duration",
    when: "an internship without a description",
    change: { ...withIntern, "/work/1/internship": { ...asIntern, description: "" } },
    status: "unmet",
    reason: "internship-not-qualifying",
  },
  {
    of: "work.duration",
    when: "an internship with an unknown supervisor",
    change: { ...withIntern, "/work/1/internship": { ...asIntern, supervisorHeld: ["ZZC"] } },
    status: "unmet",
    reason: "internship-not-qualifying",
  },
  { of: "work.families", when: "7 families", change: {}, status: "met", actual: 7 },
  {
    of: "work.families",
    when: "6 families",
    change: { "/work/0/families": 3 },
    status: "unmet",
    actual: 6,
    missing: 1,
  },
  { of: "work.leadership-duration", when: "113 days", change: {}, status: "met", actual: 113 },
  {
    of: "work.leadership-duration",
    when: "112 days",
    change: { "/work/1/to": "2030-06-15" },
    status: "unmet",
    actual: 112,
  },
  ...workCases("work.leadership-duration", {}),
  ...workCases("education", { "/education/0/related": false }).map((each) =>
    each.status === "met" ? each : { ...each, reason: "not-related" as const },
  ),
];
