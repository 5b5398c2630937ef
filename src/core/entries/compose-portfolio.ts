import type { Vocabulary } from "../portfolio/fields.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Problem as Refused } from "../portfolio/problem.ts";
import { readPortfolio } from "../portfolio/read-portfolio.ts";
import { type ComposedEntry, composeEntry } from "./compose-entry.ts";
import { type EntryId, typedOf } from "./entry.ts";
import { type EntryProblem, providerProblem } from "./entry-problems.ts";
import { type Fact, isConfirmed, wholeFacts } from "./facts.ts";
import type { TypedFields } from "./fields.ts";
import type { Kept, View } from "./kept.ts";
import type { EntryKind } from "./kinds.ts";
import { providerOf, raterOf } from "./standing-of.ts";

/** An entry that does not count yet, and why. */
export type Uncounted = {
  readonly entry: string;
  readonly kind: EntryKind;
  /** An RSC entry may wait for its provider, who does not count yet. */
  readonly problems: readonly EntryProblem[];
};

/** A portfolio ready to be judged, the same as a document, and what of it does not count yet. */
export type Composed = {
  readonly document: { readonly [key: string]: unknown };
  readonly portfolio: Portfolio;
  readonly uncounted: readonly Uncounted[];
  /** The ids of the entries by their places in the document: `/exams/0`. */
  readonly places: ReadonlyMap<string, string>;
};

type Read = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly typed: TypedFields;
  readonly composed: ComposedEntry;
};

/** What of an entry stays where only what was confirmed counts; null where nothing does. */
const confirmedOf = ({ id, kind, typed, composed }: Read, { confirmations }: Kept): ComposedEntry | null => {
  const holds = (fact: Fact): boolean => isConfirmed(confirmations, id, fact, typed);
  const whole = wholeFacts[kind];
  if (whole !== undefined) return holds(whole) ? composed : null;
  if (kind === "education" && composed["transcript"] === "official" && !holds("transcript"))
    return { ...composed, transcript: "unofficial" };
  if (kind === "training" && composed["approved"] === true && !holds("approval"))
    return { ...composed, approved: false };
  if (kind === "declarations")
    return {
      ...composed,
      ...(holds("ethics") ? {} : { ethicsSignedOn: null }),
      ...(holds("agreement") ? {} : { agreementSignedOn: null }),
    };
  return composed;
};

/** An RSC entry with its provider in it; a problem where the provider is not there or does not count yet. */
const withProvider = (rsc: Read, providers: ReadonlyMap<string, Read>, kept: Kept, view: View) => {
  const named = providers.get(String(rsc.composed["provider"]));
  if (named === undefined) return undefined;
  const told = named.composed["about"];
  const own = rsc.composed["about"];
  const about =
    told === undefined && own === undefined
      ? {}
      : { about: { ...(own as object | undefined), provider: told } };
  return { ...rsc.composed, ...about, provider: providerOf(named, rsc.composed, kept, view) };
};

/** Two ratings by one person are by one rater: known by the register, by an address, or not at all. */
export const raterIdOf = ({ id, typed }: Pick<Read, "id" | "typed">): string => {
  const said = (field: string): string => (typed[field]?.[0] ?? "").trim().toLowerCase();
  return [said("holder"), said("address")].find((text) => text !== "") ?? id;
};

/**
 * An application knows itself which ratings are in, and as whom each rater was asked: what is typed of a role afterwards,
 * the rater never said anything to.
 */
const receivedIn = ({ id }: Pick<Read, "id">, { process }: Kept): ComposedEntry =>
  process === undefined ? {} : (process.ratings.get(id as EntryId) ?? { receivedOn: null });

/** The list of the document that an entry goes to; nothing where it goes to none of its own. */
const listedIn = (read: Read, providers: ReadonlyMap<string, Read>, kept: Kept, view: View) => {
  const shown = view === "stated" ? read.composed : confirmedOf(read, kept);
  if (shown === null) return null;
  const id = wholeFacts[read.kind] === undefined ? { id: read.id } : {};
  if (read.kind === "rsc")
    return { ...id, ...withProvider({ ...read, composed: shown }, providers, kept, view) };
  if (read.kind === "references")
    return {
      ...id,
      raterId: raterIdOf(read),
      ...shown,
      ...raterOf(read, kept, view),
      ...receivedIn(read, kept),
    };
  return { ...id, ...shown };
};

const emptyDeclarations: ComposedEntry = { declared: [], ethicsSignedOn: null, agreementSignedOn: null };

const documentOf = (
  reads: readonly Read[],
  kept: Kept,
  view: View,
): Pick<Composed, "document" | "places"> => {
  const places = new Map<string, string>();
  const providers = new Map(reads.filter(({ kind }) => kind === "providers").map((read) => [read.id, read]));
  const list = (kind: EntryKind): readonly object[] => {
    const listed: object[] = [];
    for (const read of reads) {
      const item = read.kind === kind ? listedIn(read, providers, kept, view) : null;
      if (item === null) continue;
      places.set(`/${kind}/${listed.length}`, read.id);
      listed.push(item);
    }
    return listed;
  };
  const declarations = reads.find(({ kind }) => kind === "declarations");
  const shown =
    (declarations === undefined
      ? undefined
      : view === "stated"
        ? declarations.composed
        : confirmedOf(declarations, kept)) ?? emptyDeclarations;
  const declared = shown["declared"] as readonly string[];
  const { ethicsSignedOn, agreementSignedOn } = kept.process ?? shown;
  const lists = {
    education: list("education"),
    work: list("work"),
    training: list("training"),
    rsc: list("rsc"),
    leadership: list("leadership"),
    references: list("references"),
    memberships: list("memberships"),
    exams: list("exams"),
    endorsements: list("endorsements"),
    volunteering: list("volunteering"),
  };
  const document = {
    format: "attune.portfolio/1",
    id: kept.id,
    declarations: Object.fromEntries(declared.map((name) => [name, true])),
    ...lists,
    ethicsSignedOn,
    agreementSignedOn,
  };
  return { document, places };
};

type AllRead = { readonly reads: readonly Read[]; readonly uncounted: readonly Uncounted[] };

/** Every entry read; those that do not count yet apart. An RSC entry counts once its provider does. */
const readAll = ({ entries }: Kept, vocabulary: Vocabulary): AllRead => {
  const reads: Read[] = [];
  const uncounted: Uncounted[] = [];
  for (const entry of entries) {
    const typed = typedOf(entry);
    const composed = composeEntry(entry.kind, typed, vocabulary);
    const { id, kind } = entry;
    if (composed.ok) reads.push({ id, kind, typed, composed: composed.value });
    else uncounted.push({ entry: id, kind, problems: composed.refusal });
  }
  const idsOf = (some: readonly { readonly kind: EntryKind; readonly id: string }[]): ReadonlySet<string> =>
    new Set(some.filter(({ kind }) => kind === "providers").map(({ id }) => id));
  const counts = idsOf(reads);
  const waits = idsOf(uncounted.map(({ kind, entry }) => ({ kind, id: entry })));
  const ready: Read[] = [];
  for (const read of reads) {
    const { id, kind, composed } = read;
    const named = String(composed["provider"]);
    const problem =
      kind === "rsc"
        ? providerProblem(counts.has(named) ? "counts" : waits.has(named) ? "waits" : "is-not-there")
        : undefined;
    if (problem === undefined) ready.push(read);
    else uncounted.push({ entry: id, kind, problems: [problem] });
  }
  return { reads: ready, uncounted };
};

/** The entries that problems of a document lie in. */
const namedBy = (problems: readonly Refused[], places: Composed["places"]): ReadonlySet<string> =>
  new Set(
    [...places]
      .filter(([place]) => problems.some(({ pointer }) => `${pointer}/`.startsWith(`${place}/`)))
      .map(([, id]) => id),
  );

const compose = ({ reads, uncounted }: AllRead, kept: Kept, vocabulary: Vocabulary, view: View): Composed => {
  const { document, places } = documentOf(reads, kept, view);
  const read = readPortfolio(document, vocabulary);
  if (read.ok) return { document, portfolio: read.value, uncounted, places };
  // Series whose shares cannot be counted exactly beside each other: those named wait, all at once, and the others count.
  const named = namedBy(read.refusal, places);
  const waits = reads.filter(({ id }) => named.has(id));
  // Whatever else it may be, nothing that was typed breaks the page: nothing at all always reads.
  const waiting = waits.length > 0 ? waits : reads;
  const rest = reads.filter((each) => !waiting.includes(each));
  const problems = [{ field: "sessions", problem: "too-many" }] as const;
  const told = waiting.map(({ id, kind }): Uncounted => ({ entry: id, kind, problems }));
  return compose({ reads: rest, uncounted: [...uncounted, ...told] }, kept, vocabulary, view);
};

/**
 * A person's entries as a portfolio that the engine judges. What cannot be read does not count yet and is told; what is
 * composed always reads as a portfolio, so that the document gives the same verdict anywhere.
 */
export const composePortfolio = (kept: Kept, vocabulary: Vocabulary, view: View): Composed =>
  compose(readAll(kept, vocabulary), kept, vocabulary, view);

/** The same in both views: reading what was typed, which is most of the work, is done once. */
export const composeBoth = (kept: Kept, vocabulary: Vocabulary): { readonly [V in View]: Composed } => {
  const all = readAll(kept, vocabulary);
  return {
    stated: compose(all, kept, vocabulary, "stated"),
    confirmed: compose(all, kept, vocabulary, "confirmed"),
  };
};
