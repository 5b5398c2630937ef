import {
  bands,
  declarations,
  degreeLevels,
  designations,
  educationKinds,
  examParts,
  leadershipScopes,
  leads,
  raterRoles,
  rscForms,
  services,
} from "../portfolio/terms.ts";
import type { EntryKind } from "./kinds.ts";

/**
 * What a field takes, always kept as it was typed: a list of texts, empty where nothing was. `yes` is one box, kept as
 * `["yes"]`; `some` several boxes; `categories` several codes of categories; `areas` several ids of knowledge
 * and skill areas; `sessions` pairs of a day and hours;
 * `holdings` threes of a category, a first and a last day; `entry` the id of another entry; `holder` who it is in the
 * register of standing.
 */
export type FieldType =
  | { readonly as: "line" | "prose" | "address" | "day" | "hours" | "count" | "yes" }
  | { readonly as: "categories" | "areas" | "category" | "edition" | "sessions" | "holdings" | "holder" }
  | { readonly as: "entry"; readonly of: EntryKind }
  | { readonly as: "choice"; readonly among: readonly string[] }
  | { readonly as: "some"; readonly among: readonly string[] };

/** One question of an entry. */
export type EntryField = FieldType & {
  readonly name: string;
  /** Only people read it: it is kept in the entry's `about` under this field's name. */
  readonly about?: true;
  /** Asked only where another field of the entry holds one of these. */
  readonly when?: { readonly field: string; readonly holds: readonly string[] };
  /** Without it the entry does not count yet; where it is asked because of something that is not needed, that does not. */
  readonly needed?: true;
  /** An answer can take away from what counts: as long as what stands in it cannot be read, the entry does not count yet. */
  readonly lessens?: true;
  /** Said by the register of standing of somebody who is found there. */
  readonly registered?: true;
  /** What stands in it before anything is typed. */
  readonly begins?: readonly string[];
};

/** Whether something goes on or has ended. */
export const goings = ["goes-on", "ended"] as const;

/** What kind of work it is. */
export const workKinds = ["paid", "volunteer", "internship", "graduate-internship"] as const;

/** Whether a degree or course work is finished. */
export const finishings = ["finished", "not-yet"] as const;

/** Whether hours are typed as one total or session by session. */
export const loggings = ["total", "sessions"] as const;

/** Whether training was attended or taught. */
export const trainingParts = ["attended", "taught"] as const;

/** Standing as an RSC supervisor in its own right. */
export const ersStandings = ["none", "emerging", "endorsed"] as const;

const about = true as const;
const needed = true as const;
const lessens = true as const;
const registered = true as const;

/** What an entry shows of the framework of competencies. */
const areas = { name: "areas", as: "areas" } as const satisfies EntryField;

const period = [
  { name: "from", as: "day", needed },
  { name: "going", as: "choice", among: goings, needed },
  { name: "to", as: "day", when: { field: "going", holds: ["ended"] }, needed },
] as const satisfies readonly EntryField[];

const education = [
  { name: "kind", as: "choice", among: educationKinds, needed },
  { name: "level", as: "choice", among: degreeLevels, when: { field: "kind", holds: ["degree"] }, needed },
  { name: "degree", as: "line" },
  { name: "field", as: "line" },
  { name: "institution", as: "line", about },
  { name: "country", as: "line", about },
  { name: "finished", as: "choice", among: finishings, needed },
  { name: "conferredOn", as: "day", when: { field: "finished", holds: ["finished"] }, needed },
  { name: "related", as: "yes" },
  { name: "transcript", as: "choice", among: ["official", "unofficial", "none"], begins: ["none"] },
  { name: "notes", as: "prose", about },
  areas,
] as const satisfies readonly EntryField[];

const ofInternship = { field: "kind", holds: ["internship", "graduate-internship"] } as const;

const work = [
  { name: "employer", as: "line", about },
  { name: "title", as: "line", about },
  { name: "kind", as: "choice", among: workKinds, needed },
  ...period,
  { name: "hoursPerWeek", as: "hours", about },
  { name: "duties", as: "prose", about },
  { name: "supervised", as: "yes" },
  { name: "supervisor", as: "line", about },
  { name: "specializedTraining", as: "yes", when: { field: "kind", holds: ["volunteer"] } },
  { name: "bands", as: "some", among: bands },
  { name: "services", as: "some", among: services },
  { name: "withChildAndParent", as: "yes" },
  { name: "families", as: "count" },
  { name: "socialEmotionalFocus", as: "yes" },
  { name: "relationshipFocus", as: "yes" },
  { name: "licensed", as: "yes" },
  { name: "leads", as: "some", among: leads },
  { name: "internshipSupervisorHeld", as: "categories", when: ofInternship },
  { name: "internshipDescription", as: "prose", when: ofInternship },
  areas,
] as const satisfies readonly EntryField[];

const training = [
  { name: "title", as: "line", needed },
  { name: "part", as: "choice", among: trainingParts, begins: ["attended"], needed },
  { name: "logged", as: "choice", among: loggings, begins: ["total"], needed },
  { name: "date", as: "day", when: { field: "logged", holds: ["total"] }, needed },
  { name: "hours", as: "hours", when: { field: "logged", holds: ["total"] }, needed },
  { name: "sessions", as: "sessions", when: { field: "logged", holds: ["sessions"] }, needed },
  { name: "relationshipBased", as: "yes" },
  { name: "rscProvisionHours", as: "hours" },
  { name: "didactic", as: "yes" },
  { name: "approved", as: "yes" },
  { name: "trainer", as: "line", about },
  { name: "place", as: "line", about },
  { name: "notes", as: "prose", about },
  areas,
] as const satisfies readonly EntryField[];

const rsc = [
  { name: "provider", as: "entry", of: "providers", needed },
  { name: "form", as: "choice", among: rscForms, needed },
  { name: "logged", as: "choice", among: loggings, begins: ["total"], needed },
  { name: "from", as: "day", when: { field: "logged", holds: ["total"] }, needed },
  { name: "to", as: "day", when: { field: "logged", holds: ["total"] }, needed },
  { name: "hours", as: "hours", when: { field: "logged", holds: ["total"] }, needed },
  { name: "sessions", as: "sessions", when: { field: "logged", holds: ["sessions"] }, needed },
  { name: "bands", as: "some", among: bands },
  { name: "whileProvidingRsc", as: "yes" },
  { name: "aboutProvisionHours", as: "hours", lessens },
  { name: "peer", as: "yes", lessens },
  { name: "notes", as: "prose", about },
  areas,
] as const satisfies readonly EntryField[];

const ofErs = { field: "ers", holds: ["emerging", "endorsed"] } as const;

const providers = [
  { name: "name", as: "line", needed, about },
  { name: "address", as: "address", about },
  { name: "holder", as: "holder", about },
  { name: "level", as: "choice", among: degreeLevels, registered },
  { name: "held", as: "holdings", registered },
  { name: "ers", as: "choice", among: ersStandings, begins: ["none"], registered },
  { name: "ersFrom", as: "day", when: ofErs, needed, registered },
  { name: "ersTo", as: "day", when: ofErs, registered },
  { name: "vettedAs", as: "categories", registered },
  { name: "approved", as: "yes", registered },
  { name: "receivesRsc", as: "yes", registered },
  { name: "notes", as: "prose", about },
] as const satisfies readonly EntryField[];

const leadership = [
  { name: "activity", as: "line", needed },
  { name: "organization", as: "line", about },
  { name: "scope", as: "choice", among: leadershipScopes, needed },
  ...period,
  { name: "associationRole", as: "yes" },
  { name: "beyondPaidWork", as: "yes" },
  { name: "notes", as: "prose", about },
  areas,
] as const satisfies readonly EntryField[];

const volunteering = [
  { name: "activity", as: "line", needed },
  { name: "date", as: "day", needed },
  { name: "hours", as: "hours", needed },
] as const satisfies readonly EntryField[];

const references = [
  { name: "name", as: "line", needed, about },
  { name: "address", as: "address", about },
  { name: "holder", as: "holder", about },
  { name: "roles", as: "some", among: raterRoles },
  { name: "current", as: "yes" },
  { name: "held", as: "categories", registered },
  { name: "meets", as: "categories", registered },
  { name: "vetted", as: "yes", registered },
  { name: "notes", as: "prose", about },
] as const satisfies readonly EntryField[];

const memberships = [
  { name: "association", as: "line", needed },
  { name: "from", as: "day", needed },
  { name: "to", as: "day", needed },
] as const satisfies readonly EntryField[];

const endorsements = [
  { name: "category", as: "category", needed },
  { name: "standard", as: "edition" },
  { name: "earnedOn", as: "day", needed },
  { name: "going", as: "choice", among: goings, begins: ["goes-on"], needed },
  { name: "endedOn", as: "day", when: { field: "going", holds: ["ended"] }, needed },
  { name: "renewedThrough", as: "day", lessens },
] as const satisfies readonly EntryField[];

const exams = [
  { name: "on", as: "day", needed },
  { name: "part", as: "choice", among: examParts, needed },
  {
    name: "designation",
    as: "choice",
    among: ["none", ...designations],
    when: { field: "part", holds: ["essay"] },
  },
  { name: "passed", as: "yes" },
] as const satisfies readonly EntryField[];

const declared = [
  { name: "declared", as: "some", among: declarations, lessens },
  { name: "ethicsSignedOn", as: "day" },
  { name: "agreementSignedOn", as: "day" },
] as const satisfies readonly EntryField[];

const fields = {
  education,
  work,
  training,
  rsc,
  providers,
  leadership,
  volunteering,
  references,
  memberships,
  endorsements,
  exams,
  declarations: declared,
} as const satisfies { readonly [K in EntryKind]: readonly EntryField[] };

/** The questions of each kind of entry, in the order in which they are asked. */
export const entryFields: { readonly [K in EntryKind]: readonly EntryField[] } = fields;

/** A question of a kind, by its name: for words, which must be there for every one. */
export type FieldOf<K extends EntryKind> = (typeof fields)[K][number];

/** What is typed in an entry: of each field a list of texts, none where it is not there. */
export type TypedFields = { readonly [field: string]: readonly string[] | undefined };

/** What stands in a field: what was typed, or what it begins with where nothing was ever typed. */
export const standsIn = (typed: TypedFields, { name, begins }: EntryField): readonly string[] =>
  typed[name] ?? begins ?? [];

/** True where a field is to be asked, as the others of the entry stand. */
export const isAsked = (kind: EntryKind, typed: TypedFields, { when }: EntryField): boolean => {
  if (when === undefined) return true;
  const other = entryFields[kind].find(({ name }) => name === when.field);
  return other !== undefined && standsIn(typed, other).some((value) => when.holds.includes(value));
};

/** True where a question is asked, as the others of the entry stand, and nothing is typed in it. */
export const isToFillIn = (kind: EntryKind, typed: TypedFields, name: string): boolean =>
  entryFields[kind].some(
    (field) =>
      field.name === name &&
      isAsked(kind, typed, field) &&
      (typed[name] ?? []).every((text) => text.trim() === ""),
  );

/** True where an entry names somebody in the register of standing, who says what a question asks. */
export const isSaidByRegister = (typed: TypedFields, { registered: isRegistered }: EntryField): boolean =>
  isRegistered === true && (typed["holder"]?.[0] ?? "") !== "";

const isNeededAlways = (kind: EntryKind, { needed: isNeeded, when }: EntryField): boolean =>
  isNeeded === true &&
  (when === undefined ||
    entryFields[kind].some((other) => other.name === when.field && isNeededAlways(kind, other)));

/**
 * True where an entry does not count as long as something is wrong with the answer to a question: it is needed, and so is
 * what it is asked because of, or it can take away from what counts. Of every other question an answer that cannot be read
 * only adds nothing: it is left out, and the entry counts.
 */
export const holdsBack = (kind: EntryKind, field: EntryField): boolean =>
  field.lessens === true || isNeededAlways(kind, field);

/** Whether a field is filled in line by line, and how many texts a line has. */
export const lineOf = ({ as }: EntryField): number | undefined =>
  as === "sessions" ? 2 : as === "holdings" ? 3 : undefined;
