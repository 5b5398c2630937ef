import type { Problem } from "../kernel/field-problem.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
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
  transcriptKinds,
} from "../portfolio/terms.ts";
import {
  entryFields,
  ersStandings,
  finishings,
  goings,
  holdsBack,
  loggings,
  type TypedFields,
  trainingParts,
  workKinds,
} from "./fields.ts";
import type { EntryKind } from "./kinds.ts";
import {
  about,
  areas,
  categories,
  checkOrder,
  checkRange,
  choice,
  count,
  day,
  holdings,
  hours,
  isYes,
  orNull,
  partOf,
  type Reading,
  sessions,
  some,
  text,
} from "./reading.ts";

/** An entry as it stands in a document, without its id. */
export type ComposedEntry = { readonly [key: string]: unknown };

type Compose = (reading: Reading) => ComposedEntry;

/** The areas that an entry shows; nothing where none was chosen, as a document leaves it out. */
const tagged = (reading: Reading): ComposedEntry => {
  const shown = areas(reading);
  return shown.length === 0 ? {} : { areas: shown };
};

const withAbout = (reading: Reading, entry: ComposedEntry): ComposedEntry => {
  const told = about(reading);
  return told === undefined ? entry : { ...entry, about: told };
};

const period = (reading: Reading): { from: string | undefined; to: string | null } => {
  const from = day(reading, "from");
  choice(reading, "going", goings);
  const to = day(reading, "to");
  checkOrder(reading, "to", from, to);
  return { from, to: orNull(to) };
};

const education: Compose = (reading) => {
  const kind = choice(reading, "kind", educationKinds);
  const level = choice(reading, "level", degreeLevels);
  choice(reading, "finished", finishings);
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    degree: text(reading, "degree"),
    field: text(reading, "field"),
    related: isYes(reading, "related"),
    conferredOn: orNull(day(reading, "conferredOn")),
    transcript: choice(reading, "transcript", transcriptKinds) ?? "none",
    ...tagged(reading),
  };
};

const work: Compose = (reading) => {
  const kind = choice(reading, "kind", workKinds);
  const isInternship = kind === "internship" || kind === "graduate-internship";
  return {
    ...period(reading),
    paid: kind === "paid",
    supervised: isYes(reading, "supervised"),
    specializedTraining: isYes(reading, "specializedTraining"),
    bands: some(reading, "bands", bands),
    services: some(reading, "services", services),
    withChildAndParent: isYes(reading, "withChildAndParent"),
    families: count(reading, "families"),
    socialEmotionalFocus: isYes(reading, "socialEmotionalFocus"),
    relationshipFocus: isYes(reading, "relationshipFocus"),
    licensed: isYes(reading, "licensed"),
    leads: some(reading, "leads", leads),
    internship: isInternship
      ? {
          graduate: kind === "graduate-internship",
          supervisorHeld: categories(reading, "internshipSupervisorHeld"),
          description: text(reading, "internshipDescription"),
        }
      : null,
    ...tagged(reading),
  };
};

/** Hours as one total, or session by session. */
const amount = (reading: Reading): { readonly fields: ComposedEntry; readonly total: number | undefined } => {
  if (choice(reading, "logged", loggings) !== "sessions") {
    const total = hours(reading, "hours");
    return { fields: { hours: total }, total };
  }
  const held = sessions(reading, "sessions");
  const hundredths = held.reduce((sum, session) => sum + Math.round(session.hours * 100), 0);
  return { fields: { sessions: held }, total: hundredths / 100 };
};

const training: Compose = (reading) => {
  const { fields, total } = amount(reading);
  const date = day(reading, "date");
  return {
    ...(date === undefined ? {} : { date }),
    ...fields,
    title: text(reading, "title"),
    relationshipBased: isYes(reading, "relationshipBased"),
    rscProvisionHours: partOf(reading, "rscProvisionHours", total),
    didactic: isYes(reading, "didactic"),
    given: choice(reading, "part", trainingParts) === "taught",
    approved: isYes(reading, "approved"),
    ...tagged(reading),
  };
};

const rsc: Compose = (reading) => {
  const { fields, total } = amount(reading);
  const [from, to] = [day(reading, "from"), day(reading, "to")];
  checkOrder(reading, "to", from, to);
  checkRange(reading, "to", from, to);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...fields,
    form: choice(reading, "form", rscForms),
    bands: some(reading, "bands", bands),
    whileProvidingRsc: isYes(reading, "whileProvidingRsc"),
    aboutProvisionHours: partOf(reading, "aboutProvisionHours", total),
    peer: isYes(reading, "peer"),
    provider: text(reading, "provider"),
    ...tagged(reading),
  };
};

const providers: Compose = (reading) => {
  text(reading, "name");
  const level = choice(reading, "level", degreeLevels);
  const kind = choice(reading, "ers", ersStandings) ?? "none";
  const [from, to] = [day(reading, "ersFrom"), day(reading, "ersTo")];
  checkOrder(reading, "ersTo", from, to);
  const isSound = reading.problems.every(({ field }) => field !== "ersFrom" && field !== "ersTo");
  return {
    ...(level === undefined ? {} : { level }),
    held: holdings(reading, "held"),
    vettedAs: categories(reading, "vettedAs"),
    approved: isYes(reading, "approved"),
    receivesRsc: isYes(reading, "receivesRsc"),
    ers: kind === "none" || from === undefined || !isSound ? null : { kind, from, to: orNull(to) },
  };
};

const leadership: Compose = (reading) => ({
  activity: text(reading, "activity"),
  scope: choice(reading, "scope", leadershipScopes),
  associationRole: isYes(reading, "associationRole"),
  beyondPaidWork: isYes(reading, "beyondPaidWork"),
  ...period(reading),
  ...tagged(reading),
});

const volunteering: Compose = (reading) => ({
  date: day(reading, "date"),
  hours: hours(reading, "hours"),
  activity: text(reading, "activity"),
});

const references: Compose = (reading) => {
  text(reading, "name");
  return {
    roles: some(reading, "roles", raterRoles),
    current: isYes(reading, "current"),
    held: categories(reading, "held"),
    meets: categories(reading, "meets"),
    vetted: isYes(reading, "vetted"),
    receivedOn: null,
  };
};

const memberships: Compose = (reading) => {
  const [from, to] = [day(reading, "from"), day(reading, "to")];
  checkOrder(reading, "to", from, to);
  return { association: text(reading, "association"), from, to };
};

const endorsements: Compose = (reading) => {
  const category = text(reading, "category");
  if (category !== "" && !reading.vocabulary.categories.has(category))
    reading.problems.push({ field: "category", problem: "not-offered" });
  const earnedOn = day(reading, "earnedOn");
  choice(reading, "going", goings);
  const endedOn = day(reading, "endedOn");
  checkOrder(reading, "endedOn", earnedOn, endedOn);
  return {
    category,
    standard: text(reading, "standard"),
    earnedOn,
    endedOn: orNull(endedOn),
    renewedThrough: orNull(day(reading, "renewedThrough")),
  };
};

const exams: Compose = (reading) => {
  const designation = choice(reading, "designation", ["none", ...designations]) ?? "none";
  return {
    on: day(reading, "on"),
    part: choice(reading, "part", examParts),
    designation: designation === "none" ? null : designation,
    passed: isYes(reading, "passed"),
  };
};

const declared: Compose = (reading) => ({
  declared: some(reading, "declared", declarations),
  ethicsSignedOn: orNull(day(reading, "ethicsSignedOn")),
  agreementSignedOn: orNull(day(reading, "agreementSignedOn")),
});

const composers: { readonly [K in EntryKind]: Compose } = {
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
};

/** An entry as far as it can be read, and everything in it that is wrong or missing. */
const readEntry = (kind: EntryKind, typed: TypedFields, vocabulary: Vocabulary) => {
  const reading: Reading = { kind, typed, vocabulary, problems: [] };
  return { composed: withAbout(reading, composers[kind](reading)), problems: reading.problems };
};

/** Everything in an entry that is wrong or missing, field by field, whether or not the entry counts without it. */
export const problemsIn = (kind: EntryKind, typed: TypedFields, vocabulary: Vocabulary): readonly Problem[] =>
  readEntry(kind, typed, vocabulary).problems;

/** Those of some problems that keep an entry from counting. */
export const holdingBack = <P extends Problem>(kind: EntryKind, problems: readonly P[]): readonly P[] =>
  problems.filter(({ field }) =>
    entryFields[kind].some((each) => each.name === field && holdsBack(kind, each)),
  );

/**
 * What an entry says in the terms of `attune.portfolio/1`, or every reason why it does not count yet, field by field. An
 * answer that cannot be read is left out where it could only have added something. An RSC entry names its provider by the id of another entry,
 * which {@link composePortfolio} puts in its place.
 */
export const composeEntry = (
  kind: EntryKind,
  typed: TypedFields,
  vocabulary: Vocabulary,
): Result<ComposedEntry, readonly Problem[]> => {
  const { composed, problems } = readEntry(kind, typed, vocabulary);
  const holding = problems.length === 0 ? problems : holdingBack(kind, problems);
  return holding.length > 0 ? no(holding) : yes(composed);
};
