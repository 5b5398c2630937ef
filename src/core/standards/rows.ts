import * as z from "zod";
import {
  bands,
  declarations,
  degreeLevels,
  educationKinds,
  ersKinds,
  evidenceKinds,
  leadershipScopes,
  leads,
  raterRoles,
  services,
} from "../portfolio/terms.ts";

/**
 * The rows of a rule pack: what each requirement can ask. Every test is opt-in: a row that does not name it does not
 * ask it. Words and figures are those of docs/standards.md.
 */

const code = z.string().regex(/^[A-Z][A-Z0-9-]*$/, "must be a category code");
const codes = z.array(code).min(1);
const whole = z.int().min(0);
const hours = z.number().min(0).multipleOf(0.25);
const yes = z.literal(true);
const level = z.enum(degreeLevels);

/** Which categories a row is for. */
const forCategories = z.union([z.literal("all"), codes]);

/** `own` stands for the bands of the category that the row is used for. */
const bandTest = z.union([z.literal("own"), z.array(z.enum(bands)).min(1)]);

const force = z.enum(["required", "recommended"]);

/** An education entry that is accepted: one of the kinds, at least the level, and related where that is asked. */
const educationTest = z.strictObject({
  kinds: z.array(z.enum(educationKinds)).min(1),
  level: level.optional(),
  related: yes.optional(),
});
export type EducationTest = z.infer<typeof educationTest>;

/** Unpaid work that counts: supervised, with specialised training, in the bands, as far as each is named. */
const volunteerTest = z.strictObject({
  supervised: yes.optional(),
  specializedTraining: yes.optional(),
  bands: bandTest.optional(),
});

const workTestFields = {
  paid: yes.optional(),
  volunteers: volunteerTest.optional(),
  supervised: yes.optional(),
  licensed: yes.optional(),
  bands: bandTest.optional(),
  /** `any`: at least one service of whatever kind; a list: at least one of these. */
  services: z.union([z.literal("any"), z.array(z.enum(services)).min(1)]).optional(),
  leads: z.array(z.enum(leads)).min(1).optional(),
  socialEmotionalFocus: yes.optional(),
  relationshipFocus: yes.optional(),
  childAndParent: yes.optional(),
  /** All of these in the same job. */
  therapies: z.array(z.enum(services)).min(1).optional(),
  /** Days count from the first degree of this level or higher. */
  since: level.optional(),
};

const workTest = z.strictObject(workTestFields);
export type WorkTest = z.infer<typeof workTest>;

/** A supervised graduate internship that may stand for a part of the days. */
const internshipTest = z.strictObject({
  days: whole,
  supervisorHeld: codes.optional(),
  described: yes.optional(),
  /** What the requirement is when it is met only with the internship. */
  outcome: z.enum(["met", "judgement"]),
});
export type InternshipTest = z.infer<typeof internshipTest>;

const trainingTestFields = {
  relationshipBased: yes.optional(),
  /** Training that the person gave to others does not count. */
  attended: yes.optional(),
  approved: yes.optional(),
  didactic: yes.optional(),
};
const trainingTest = z.strictObject(trainingTestFields);
export type TrainingTest = z.infer<typeof trainingTest>;

/** One way in which an RSC provider qualifies: everything named in it must hold on the day. */
const providerTest = z
  .strictObject({
    held: codes.optional(),
    vettedAs: codes.optional(),
    approved: yes.optional(),
    ers: z.array(z.enum(ersKinds)).min(1).optional(),
    /** Emerging standing ends with the day before this anniversary of its beginning. */
    emergingYears: whole.optional(),
    level: level.optional(),
    receivesRsc: yes.optional(),
    /** The applicant's own highest degree must be exactly this. */
    applicant: level.optional(),
    declared: z.enum(declarations).optional(),
  })
  .refine(
    (test) => !test.ers?.includes("emerging") || test.emergingYears !== undefined,
    "emerging needs emergingYears",
  )
  .refine((test) => Object.keys(test).length > 0, "must name at least one test, or everybody qualifies");
export type ProviderTest = z.infer<typeof providerTest>;

const timeframe = z
  .strictObject({
    /** The longest window, in whole calendar months. */
    longest: z.int().min(1),
    /** How far its first and last qualifying months must be apart, counted inclusively. */
    shortest: z.int().min(1).optional(),
  })
  .refine(({ longest, shortest }) => (shortest ?? 0) <= longest, "shortest must not be above longest");
export type Timeframe = z.infer<typeof timeframe>;

const rscFields = {
  hours,
  force: force.optional(),
  notPeer: yes.optional(),
  bands: bandTest.optional(),
  since: level.optional(),
  whileProvidingRsc: yes.optional(),
  /** Absent: any provider. */
  providers: z.array(providerTest).min(1).optional(),
  timeframe: timeframe.optional(),
  /** Hours about the RSC provided are taken off first. */
  withoutAbout: yes.optional(),
};

/** One way of filling a slot: one of the roles, `current` where asked, if declared where that is needed. */
const slotTest = z.strictObject({
  roles: z.union([
    z.array(z.enum(raterRoles)).min(1),
    z.strictObject({
      except: z
        .array(z.enum(raterRoles))
        .refine(
          (roles) => raterRoles.some((role) => !roles.includes(role)),
          "must leave a role, or nobody fits",
        ),
    }),
  ]),
  current: yes.optional(),
  declared: z.enum(declarations).optional(),
});
export type SlotTest = z.infer<typeof slotTest>;

/** One way in which a rater fulfils the rule of the one reference. */
const standingTest = z
  .strictObject({
    held: codes.optional(),
    meets: codes.optional(),
    vetted: yes.optional(),
    declared: z.enum(declarations).optional(),
  })
  .refine(
    ({ held, meets, vetted }) => held !== undefined || meets !== undefined || vetted !== undefined,
    "must name held, meets or vetted, or every rater has standing",
  );
export type StandingTest = z.infer<typeof standingTest>;

const row = <Id extends string, Shape extends z.core.$ZodLooseShape>(id: Id, shape: Shape) =>
  z.strictObject({ id: z.literal(id), for: forCategories, ...shape });

const kindsOfEvidence = { evidence: z.array(z.enum(evidenceKinds)).min(1) };

export const requirementRow = z.discriminatedUnion("id", [
  row("education", {
    accepts: z.array(educationTest).min(1),
    /** Other routes, which a person judges. */
    routes: z.array(educationTest).min(1).optional(),
    orWork: z.strictObject({ days: whole, ...workTestFields }).optional(),
  }),
  row("education.transcripts", { ask: z.enum(["every", "satisfying"]) }),
  row("work.duration", { days: whole, internship: internshipTest.optional(), ...workTestFields }),
  row("work.families", { families: whole }),
  row("work.leadership-duration", { days: whole, ...workTestFields }),
  row("leadership.activities", {
    activities: whole,
    scopes: z.array(z.enum(leadershipScopes)).min(1),
    associationRole: yes.optional(),
    beyondPaidWork: yes.optional(),
  }),
  row("training.hours", { hours, typical: hours.optional(), ...trainingTestFields }),
  row("training.rsc-provision", { hours, ...trainingTestFields }),
  row("rsc.hours", rscFields),
  row("rsc.about-provision", { hours, force: force.optional(), whileProvidingRsc: yes.optional() }),
  row("references.total", { raters: whole }),
  row("references.roles", { slots: z.array(z.array(slotTest).min(1)).min(1).max(8) }),
  row("references.endorsed", { raters: whole, accepts: z.array(standingTest).min(1) }),
  row("endorsement.held", { categories: codes }),
  row("ethics", {}),
  row("agreement", {}),
  row("membership", {}),
  row("competencies", kindsOfEvidence),
  row("treatment", kindsOfEvidence),
  row("exam.multiple-choice", {}),
  row("exam.essay", { designation: z.literal("own").optional() }),
]);
export type RequirementRow = z.infer<typeof requirementRow>;

/** One figure, or one for each whole year endorsed (the last holds for more). */
const hoursByYears = z.union([hours, z.array(hours).min(1)]);

const renewalCase = z.strictObject({
  when: z
    .strictObject({ heldForYears: whole.optional(), holds: codes.optional() })
    .refine((when) => Object.keys(when).length > 0, "must name when, or it is no special case"),
  set: z.strictObject({
    hours: hoursByYears.optional(),
    force: force.optional(),
    peersHoldingOwn: yes.optional(),
  }),
});

export const renewalRow = z.discriminatedUnion("id", [
  row("renewal.training", {
    hours: hoursByYears,
    force: force.optional(),
    ...trainingTestFields,
    /** Given training counts up to this share of the hours required. */
    givenUpToPercent: z.number().min(0).max(100).optional(),
    volunteeringUpTo: hours.optional(),
  }),
  row("renewal.training.rsc-provision", {
    hours: hoursByYears,
    force: force.optional(),
    ...trainingTestFields,
    /** Asked only of those who declare this. */
    declared: z.enum(declarations),
    /** Asked only of those whose highest degree is this or higher. */
    prepared: level.optional(),
  }),
  row("renewal.rsc", {
    hours: hoursByYears,
    force: force.optional(),
    /** Peer supervision does not count. */
    notPeer: yes.optional(),
    /** Peer supervision counts with a provider who held the same category on that day. */
    peersHoldingOwn: yes.optional(),
    cases: z.array(renewalCase).optional(),
  }),
  row("renewal.membership", {}),
]);
export type RenewalRow = z.infer<typeof renewalRow>;
