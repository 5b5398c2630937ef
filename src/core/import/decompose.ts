import { type ComposedEntry, composeEntry } from "../entries/compose-entry.ts";
import { raterIdOf } from "../entries/compose-portfolio.ts";
import { entryFields, type TypedFields } from "../entries/fields.ts";
import type { EntryKind } from "../entries/kinds.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import { isNothing, leavesOf } from "./leaves.ts";

/** An entry of a document as its form would hold it. */
export type DocumentEntry = {
  /** Its id in the document; null for what has none. */
  readonly id: string | null;
  readonly kind: EntryKind;
  readonly typed: TypedFields;
};

/** What a document comes to as entries. */
export type Decomposed = {
  /** Providers first: RSC names them by these ids. */
  readonly entries: readonly DocumentEntry[];
  /** Where in the document something stands that has no place in a portfolio that is kept here. */
  readonly unplaced: readonly string[];
  /** How many entries would not count yet: something is needed here that a document may leave out. */
  readonly waiting: number;
};

type Raw = { readonly [key: string]: unknown };

const isRaw = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// PostgreSQL's JSON holds no NUL and no half of a pair.
const clean = (value: string): string => value.replaceAll("\0", "").toWellFormed();

const line = (value: unknown): readonly string[] => {
  if (typeof value === "number") return [String(Math.round(value * 100) / 100)];
  return typeof value === "string" && value !== "" ? [clean(value)] : [];
};

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((each: unknown) => line(each)) : [];

const yes = (value: unknown): readonly string[] => (value === true ? ["yes"] : []);

const rows = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);

const sessionsOf = ({ sessions }: Raw): readonly string[] =>
  rows(sessions).flatMap(({ date, hours }) => [line(date)[0] ?? "", line(hours)[0] ?? ""]);

const goingOf = (to: unknown): readonly string[] => [typeof to === "string" ? "ended" : "goes-on"];

type Decompose = (raw: Raw) => { readonly [field: string]: readonly string[] };

const amountOf = (raw: Raw): { readonly [field: string]: readonly string[] } => {
  const sessions = sessionsOf(raw);
  return sessions.length > 0
    ? { logged: ["sessions"], sessions }
    : { logged: ["total"], hours: line(raw["hours"]) };
};

const workKindOf = ({ paid, internship }: Raw): string => {
  if (isRaw(internship)) return internship["graduate"] === true ? "graduate-internship" : "internship";
  return paid === true ? "paid" : "volunteer";
};

const ersOf = (ers: unknown): { readonly [field: string]: readonly string[] } =>
  isRaw(ers)
    ? { ers: line(ers["kind"]), ersFrom: line(ers["from"]), ersTo: line(ers["to"]) }
    : { ers: ["none"] };

const decomposers: { readonly [K in EntryKind]: Decompose } = {
  education: (raw) => ({
    kind: line(raw["kind"]),
    level: line(raw["level"]),
    degree: line(raw["degree"]),
    field: line(raw["field"]),
    finished: [typeof raw["conferredOn"] === "string" ? "finished" : "not-yet"],
    conferredOn: line(raw["conferredOn"]),
    related: yes(raw["related"]),
    transcript: line(raw["transcript"] ?? "none"),
  }),
  work: (raw) => {
    const internship = isRaw(raw["internship"]) ? raw["internship"] : {};
    return {
      kind: [workKindOf(raw)],
      from: line(raw["from"]),
      going: goingOf(raw["to"]),
      to: line(raw["to"]),
      supervised: yes(raw["supervised"]),
      specializedTraining: yes(raw["specializedTraining"]),
      bands: listed(raw["bands"]),
      services: listed(raw["services"]),
      withChildAndParent: yes(raw["withChildAndParent"]),
      families: raw["families"] === 0 ? [] : line(raw["families"]),
      socialEmotionalFocus: yes(raw["socialEmotionalFocus"]),
      relationshipFocus: yes(raw["relationshipFocus"]),
      licensed: yes(raw["licensed"]),
      leads: listed(raw["leads"]),
      internshipSupervisorHeld: listed(internship["supervisorHeld"]),
      internshipDescription: line(internship["description"]),
    };
  },
  training: (raw) => ({
    title: line(raw["title"]),
    part: [raw["given"] === true ? "taught" : "attended"],
    ...amountOf(raw),
    date: sessionsOf(raw).length > 0 ? [] : line(raw["date"]),
    relationshipBased: yes(raw["relationshipBased"]),
    rscProvisionHours: raw["rscProvisionHours"] === 0 ? [] : line(raw["rscProvisionHours"]),
    didactic: yes(raw["didactic"]),
    approved: yes(raw["approved"]),
  }),
  rsc: (raw) => {
    const isSeries = sessionsOf(raw).length > 0;
    return {
      form: line(raw["form"]),
      ...amountOf(raw),
      from: isSeries ? [] : line(raw["from"]),
      to: isSeries ? [] : line(raw["to"]),
      bands: listed(raw["bands"]),
      whileProvidingRsc: yes(raw["whileProvidingRsc"]),
      aboutProvisionHours: raw["aboutProvisionHours"] === 0 ? [] : line(raw["aboutProvisionHours"]),
      peer: yes(raw["peer"]),
    };
  },
  providers: (raw) => ({
    level: line(raw["level"]),
    held: rows(raw["held"]).flatMap(({ category, from, to }) => [
      line(category)[0] ?? "",
      line(from)[0] ?? "",
      line(to)[0] ?? "",
    ]),
    vettedAs: listed(raw["vettedAs"]),
    approved: yes(raw["approved"]),
    receivesRsc: yes(raw["receivesRsc"]),
    ...ersOf(raw["ers"]),
  }),
  leadership: (raw) => ({
    activity: line(raw["activity"]),
    scope: line(raw["scope"]),
    from: line(raw["from"]),
    going: goingOf(raw["to"]),
    to: line(raw["to"]),
    associationRole: yes(raw["associationRole"]),
    beyondPaidWork: yes(raw["beyondPaidWork"]),
  }),
  volunteering: (raw) => ({
    activity: line(raw["activity"]),
    date: line(raw["date"]),
    hours: line(raw["hours"]),
  }),
  references: (raw) => ({
    roles: listed(raw["roles"]),
    current: yes(raw["current"]),
    held: listed(raw["held"]),
    meets: listed(raw["meets"]),
    vetted: yes(raw["vetted"]),
  }),
  memberships: (raw) => ({
    association: line(raw["association"]),
    from: line(raw["from"]),
    to: line(raw["to"]),
  }),
  endorsements: (raw) => ({
    category: line(raw["category"]),
    standard: line(raw["standard"]),
    earnedOn: line(raw["earnedOn"]),
    going: goingOf(raw["endedOn"]),
    endedOn: line(raw["endedOn"]),
    renewedThrough: line(raw["renewedThrough"]),
  }),
  exams: (raw) => ({
    on: line(raw["on"]),
    part: line(raw["part"]),
    designation: raw["part"] === "essay" ? line(raw["designation"] ?? "none") : [],
    passed: yes(raw["passed"]),
  }),
  declarations: (raw) => ({
    declared: isRaw(raw["declarations"])
      ? Object.entries(raw["declarations"]).flatMap(([name, isSo]) => (isSo === true ? [name] : []))
      : [],
    ethicsSignedOn: line(raw["ethicsSignedOn"]),
    agreementSignedOn: line(raw["agreementSignedOn"]),
  }),
};

/** What only people read, back in the questions it came from; a text alone goes to the notes. */
const fromAbout = (kind: EntryKind, about: unknown): { readonly [field: string]: readonly string[] } => {
  const fields = entryFields[kind].filter((field) => field.about === true);
  if (typeof about === "string")
    return fields.some(({ name }) => name === "notes") ? { notes: line(about) } : {};
  if (!isRaw(about)) return {};
  return Object.fromEntries(
    fields.flatMap(({ name }) => (typeof about[name] === "string" ? [[name, line(about[name])]] : [])),
  );
};

/** The areas of competence, where a kind asks for them. */
const areasIn = (kind: EntryKind, raw: Raw): { readonly [field: string]: readonly string[] } =>
  entryFields[kind].some(({ name }) => name === "areas") ? { areas: listed(raw["areas"]) } : {};

const typedFrom = (kind: EntryKind, raw: Raw, about: unknown): TypedFields =>
  Object.fromEntries(
    Object.entries({
      ...decomposers[kind](raw),
      ...areasIn(kind, raw),
      ...fromAbout(kind, about),
    }).filter(([, texts]) => texts.length > 0),
  );

/** What stands in an entry of the document and would not stand in what is composed of it again. */
const lostOf = (raw: Raw, again: ComposedEntry): readonly string[] => {
  const composed = new Map(leavesOf(again));
  return leavesOf(raw)
    .filter(([place, value]) => !isNothing(value) && composed.get(place) !== value)
    .map(([place]) => place);
};

const lists = [
  "education",
  "work",
  "training",
  "leadership",
  "references",
  "volunteering",
  "memberships",
  "exams",
  "endorsements",
] as const satisfies readonly EntryKind[];

/** What is known of an entry without being typed into it, or is made of other entries. */
const withoutOwn = (raw: Raw): Raw => {
  const { id: _id, raterId: _rater, provider: _provider, ...rest } = raw;
  // Of a series the days and the total follow from its sessions.
  if (sessionsOf(raw).length === 0) return rest;
  const { date: _date, from: _from, to: _to, hours: _hours, ...series } = rest;
  return series;
};

type Found = { readonly entry: DocumentEntry; readonly place: string; readonly raw: Raw };

const asEntry = (kind: EntryKind, raw: Raw, place: string, about: unknown = raw["about"]): Found => ({
  entry: {
    id: typeof raw["id"] === "string" ? clean(raw["id"]) : null,
    kind,
    typed: typedFrom(kind, raw, about),
  },
  place,
  raw,
});

/** The providers of all RSC entries, each once for each way in which it is described. */
const providersIn = (document: Raw) => {
  const found = new Map<string, Found>();
  const ids = new Set<string>();
  const idOf = (rsc: Raw, at: number): string => {
    const provider = isRaw(rsc["provider"]) ? rsc["provider"] : {};
    const about = isRaw(rsc["about"]) ? rsc["about"]["provider"] : undefined;
    const told = typeof about === "string" ? { name: about } : about;
    const key = JSON.stringify([provider, told]);
    const known = found.get(key);
    if (known !== undefined) return known.entry.id ?? "";
    const own = typeof provider["id"] === "string" ? clean(provider["id"]) : "";
    const id = ids.has(own) ? `${own} ${ids.size}` : own;
    ids.add(id);
    const made = asEntry("providers", { ...provider, id }, `/rsc/${at}/provider`, told);
    // An RSC entry counts only where its provider has a name; where none is told, the id says whom it means.
    const name = made.entry.typed["name"] ?? [own];
    found.set(key, {
      ...made,
      raw: provider,
      entry: { ...made.entry, typed: { ...made.entry.typed, name } },
    });
    return id;
  };
  const rsc = rows(document["rsc"]).map((raw, at) => {
    const { entry, ...rest } = asEntry("rsc", raw, `/rsc/${at}`);
    return { ...rest, entry: { ...entry, typed: { ...entry.typed, provider: [idOf(raw, at)] } } };
  });
  return { providers: [...found.values()], rsc };
};

/** What a rating's `about` and an RSC entry's provider hold beside their own questions. */
const aboutOf = ({ entry, raw }: Found): Raw => {
  const about = raw["about"];
  if (entry.kind !== "rsc" || !isRaw(about)) return raw;
  const { provider: _told, ...own } = about;
  return { ...raw, about: own };
};

/** True of a rating whose rater is told by something that its entry would not tell again. */
const isOtherRater = ({ entry, raw }: Found): boolean =>
  entry.kind === "references" && raw["raterId"] !== raterIdOf({ id: entry.id ?? "", typed: entry.typed });

/**
 * A document of `attune.portfolio/1`, known to be one, as the entries that give it when they are composed again: the other
 * way round than `composePortfolio`. What has no place in an entry is named by its pointer; only what is found by composing
 * again counts as placed.
 */
export const decompose = (document: Raw, vocabulary: Vocabulary): Decomposed => {
  const { providers, rsc } = providersIn(document);
  const others = lists.flatMap((kind) =>
    rows(document[kind]).map((raw, at) => asEntry(kind, raw, `/${kind}/${at}`)),
  );
  const { id: _id, ...bare } = document;
  const declared = asEntry("declarations", bare, "");
  const isDeclared = Object.keys(declared.entry.typed).length > 0;
  const found = [...providers, ...rsc, ...others];
  const unplaced: string[] = [];
  let waiting = 0;
  for (const each of found) {
    if (isOtherRater(each)) unplaced.push(`${each.place}/raterId`);
    const composed = composeEntry(each.entry.kind, each.entry.typed, vocabulary);
    if (!composed.ok) waiting += 1;
    else
      for (const place of lostOf(withoutOwn(aboutOf(each)), withoutOwn(composed.value)))
        unplaced.push(`${each.place}${place}`);
  }
  const entries = [...found, ...(isDeclared ? [declared] : [])].map(({ entry }) => entry);
  return { entries, unplaced, waiting };
};
