/** A portfolio that just meets everything which the strictest category of the made-up edition asks. */
const complete = {
  format: "attune.portfolio/1",
  id: "z-1",
  declarations: {},
  education: [
    {
      id: "e1",
      kind: "degree",
      level: "bachelor",
      related: true,
      conferredOn: "2028-01-10",
      transcript: "official",
      areas: ["gardening/sowing"],
    },
  ],
  work: [
    { ...job(), id: "w1", from: "2030-01-01", to: "2030-04-07", families: 4 },
    { ...job(), id: "w2", from: "2030-06-01", to: "2030-06-16", families: 3 },
  ],
  training: [
    { ...course(), id: "t1", date: "2030-02-01", hours: 12, rscProvisionHours: 5 },
    {
      ...course(),
      id: "t2",
      sessions: [
        { date: "2030-03-01", hours: 3 },
        { date: "2030-03-08", hours: 2 },
      ],
    },
  ],
  rsc: [
    {
      id: "r1",
      from: "2030-05-01",
      to: "2030-08-31",
      hours: 14.75,
      form: "group",
      bands: ["infant"],
      whileProvidingRsc: true,
      aboutProvisionHours: 3.25,
      provider: { id: "v1", held: [{ category: "ZZB", from: "2029-01-01" }] },
    },
  ],
  leadership: [
    { id: "l1", scope: "state", beyondPaidWork: true, from: "2030-01-01" },
    { id: "l2", scope: "local", associationRole: true, from: "2030-01-01" },
  ],
  references: [
    { ...rating("a", ["teacher"]), current: true, held: ["ZZB"] },
    { ...rating("b", ["trainer"]), meets: ["ZZC"] },
    { ...rating("c", ["student"]), vetted: true },
    rating("d", ["board-member"]),
  ],
  ethicsSignedOn: "2030-12-01",
  agreementSignedOn: "2030-12-01",
  memberships: [{ association: "Meadow", from: "2031-01-01", to: "2031-01-15" }],
  exams: [
    { on: "2031-01-10", part: "multiple-choice", passed: true },
    { on: "2031-01-11", part: "essay", designation: "RF", passed: true },
  ],
  endorsements: [{ category: "ZZC", earnedOn: "2029-05-05" }],
};

function job() {
  return {
    paid: true,
    supervised: true,
    specializedTraining: true,
    licensed: true,
    bands: ["infant"],
    services: ["prevention", "relationship-therapy"],
    leads: ["policy"],
    socialEmotionalFocus: true,
    relationshipFocus: true,
    withChildAndParent: true,
  };
}

function course() {
  return { relationshipBased: true, approved: true, didactic: true };
}

function rating(rater: string, roles: readonly string[]) {
  return { id: `f-${rater}`, raterId: rater, roles, receivedOn: "2030-11-01" };
}

/** Changes by JSON pointer: a value that is put there, or undefined to take away what is there. */
export type Changes = { readonly [pointer: string]: unknown };

/** The complete portfolio with changes. A last `-` appends to a list. */
export const changed = (changes: Changes): unknown => {
  const document: unknown = structuredClone(complete);
  for (const [pointer, value] of Object.entries(changes)) put(document, pointer.slice(1).split("/"), value);
  return document;
};

const put = (within: unknown, [key = "", ...deeper]: readonly string[], value: unknown): void => {
  if (deeper.length > 0) put((within as { [key: string]: unknown })[key], deeper, value);
  else if (Array.isArray(within) && key === "-") within.push(value);
  else if (Array.isArray(within) && value === undefined) within.splice(Number(key), 1);
  else if (value === undefined) delete (within as { [key: string]: unknown })[key];
  else (within as { [key: string]: unknown })[key] = value;
};
