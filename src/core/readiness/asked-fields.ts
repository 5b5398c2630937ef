import { entryFields } from "../entries/fields.ts";
import type { EntryKind } from "../entries/kinds.ts";
import type { Overlay, Standard } from "../standards/standard.ts";

/** Rules that are followed: an edition, and those of its overlays that hold. */
export type FollowedRules = {
  readonly standard: Pick<Standard, "requirements" | "renewal">;
  readonly overlays: readonly Pick<Overlay, "items">[];
};

/** A requirement or several (by the beginning of their id), and what a row of them must speak of; nothing: that there is one. */
type Asker = readonly [requirement: string, ...speaksOf: readonly string[]];

const work = ["work", "education"] as const;
const ofWork = (...speaksOf: readonly string[]): readonly Asker[] => work.map((id) => [id, ...speaksOf]);
const training = ["training", "renewal.training"] as const;
const ofTraining = (...speaksOf: readonly string[]): readonly Asker[] =>
  training.map((id) => [id, ...speaksOf]);
const rsc = ["rsc", "renewal.rsc"] as const;
const ofRsc = (...speaksOf: readonly string[]): readonly Asker[] => rsc.map((id) => [id, ...speaksOf]);
const standing: readonly Asker[] = ofRsc("held", "vettedAs", "approved", "ers", "receivesRsc");
const rating: readonly Asker[] = [["references.endorsed", "held", "meets", "vetted"]];

/**
 * Which rules a question is there for. A question that is not in this table is always asked: it names the entry, or
 * nothing can be said without it.
 */
const askedBy: { readonly [K in EntryKind]: { readonly [field: string]: readonly Asker[] } } = {
  education: {
    related: [["education", "related"]],
    transcript: [["education.transcripts"]],
  },
  work: {
    supervised: ofWork("supervised"),
    specializedTraining: ofWork("specializedTraining"),
    bands: ofWork("bands"),
    services: ofWork("services", "therapies"),
    withChildAndParent: ofWork("childAndParent"),
    families: [["work.families"]],
    socialEmotionalFocus: ofWork("socialEmotionalFocus"),
    relationshipFocus: ofWork("relationshipFocus"),
    licensed: ofWork("licensed"),
    leads: ofWork("leads"),
    internshipSupervisorHeld: ofWork("supervisorHeld"),
    internshipDescription: ofWork("described"),
  },
  training: {
    relationshipBased: ofTraining("relationshipBased"),
    rscProvisionHours: [["training.rsc-provision"], ["renewal.training.rsc-provision"]],
    didactic: ofTraining("didactic"),
    approved: ofTraining("approved"),
  },
  rsc: {
    bands: ofRsc("bands"),
    whileProvidingRsc: ofRsc("whileProvidingRsc"),
    aboutProvisionHours: [["rsc.about-provision"], ["rsc.hours", "withoutAbout"]],
    peer: ofRsc("notPeer", "peersHoldingOwn"),
  },
  providers: {
    holder: standing,
    level: ofRsc("level"),
    held: ofRsc("held", "peersHoldingOwn"),
    ers: ofRsc("ers"),
    ersFrom: ofRsc("ers"),
    ersTo: ofRsc("ers"),
    vettedAs: ofRsc("vettedAs"),
    approved: ofRsc("approved"),
    receivesRsc: ofRsc("receivesRsc"),
  },
  leadership: {
    associationRole: [["leadership.activities", "associationRole"]],
    beyondPaidWork: [["leadership.activities", "beyondPaidWork"]],
  },
  volunteering: {},
  references: {
    holder: rating,
    current: [["references.roles", "current"]],
    held: [["references.endorsed", "held"]],
    meets: [["references.endorsed", "meets"]],
    vetted: [["references.endorsed", "vetted"]],
  },
  memberships: {},
  endorsements: {
    standard: [],
  },
  exams: {
    designation: [["exam.essay", "designation"]],
  },
  declarations: {
    ethicsSignedOn: [["ethics"]],
    agreementSignedOn: [["agreement"]],
  },
};

/** True where some rule looks at a question: an answer may decide whether the entry counts somewhere. */
export const isJudged = (kind: EntryKind, name: string): boolean => (askedBy[kind][name] ?? []).length > 0;

/** Every name that a row uses, however deep. */
const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => [name, ...namesIn(inside)]);
};

type Row = { readonly id: string; readonly names: ReadonlySet<string> };

const rowsOf = ({ standard, overlays }: FollowedRules): readonly Row[] => {
  const rows = [...standard.requirements, ...standard.renewal.requirements].map((row) => ({
    id: row.id,
    names: new Set(namesIn(row)),
  }));
  const changed = overlays
    .flatMap(({ items }) => items.flatMap(({ changes }) => changes))
    .map(({ requirement, set, add }) => ({
      id: requirement,
      names: new Set([...namesIn(set), ...namesIn(add)]),
    }));
  return [...rows, ...changed];
};

const isWithin = (id: string, requirement: string): boolean =>
  id === requirement || id.startsWith(`${requirement}.`);

const isThere = (rows: readonly Row[], [requirement, ...speaksOf]: Asker): boolean =>
  rows.some(
    ({ id, names }) =>
      isWithin(id, requirement) && (speaksOf.length === 0 || speaksOf.some((name) => names.has(name))),
  );

/**
 * The questions of a kind of entry that some of the rules followed need, and those that only people read or without
 * which an entry says nothing. The others are asked apart: other associations' rules need them.
 */
export const askedFields = (kind: EntryKind, followed: readonly FollowedRules[]): ReadonlySet<string> => {
  const rows = followed.flatMap(rowsOf);
  const asked = entryFields[kind].filter(({ name }) => {
    const askers = askedBy[kind][name];
    return askers === undefined || askers.some((asker) => isThere(rows, asker));
  });
  return new Set(asked.map(({ name }) => name));
};
