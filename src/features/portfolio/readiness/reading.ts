import { typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import { outlineOf } from "../../../core/entries/outline.ts";
import type { AssociationId, PersonId } from "../../../core/kernel/ids.ts";
import { entryBehind } from "../../../core/readiness/evidence.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { bothViews, keptFor, type Viewed } from "../../../core/readiness/readiness.ts";
import type { Library } from "../../../core/standards/library.ts";
import type { Remembered } from "../../../services/memory.ts";
import { sayEntryName } from "../../../ui/wording/site/portfolio/entry-names.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import {
  type JudgedEntry,
  type Loaded,
  loadReadiness,
  reloadReadiness,
  type Stamped,
} from "./readiness.query.ts";

/** What is read of a person's portfolio, ready to be judged and spoken of. */
export type Readiness = {
  readonly loaded: Loaded;
  /** The entries as the association has them by whose rules they are judged here. */
  readonly kept: Loaded["kept"];
  readonly stated: Viewed;
  readonly confirmed: Viewed;
  /** The same by the rules of whoever makes an offer. */
  readonly at: (offer: Pick<Offer, "association">) => Readiness;
};

/** Both views of what was loaded, by the rules of the first association that is followed. */
export const readinessOf = (loaded: Loaded, { vocabulary }: Pick<Library, "vocabulary">): Readiness => {
  const made = new Map<AssociationId | null, Readiness>();
  const at: Readiness["at"] = ({ association }) => {
    const id = association?.id ?? null;
    const known = made.get(id);
    if (known !== undefined) return known;
    const kept = { ...loaded.kept, ...keptFor(loaded.kept, id), entries: loaded.kept.entries };
    const readiness: Readiness = { loaded, kept, ...bothViews(kept, vocabulary), at };
    made.set(id, readiness);
    return readiness;
  };
  return at(loaded.offers[0] ?? { association: undefined });
};

type Known = Stamped & {
  readonly readiness: Readiness;
  /** Everything that it was worked out of, in one text. */
  readonly basis: string;
  readonly size: number;
};

/** What portfolios came to when they were looked at last; about 48 MB at most. */
const lastLooks: Remembered<PersonId, Known> = { most: 48_000_000, sizeOf: ({ size }) => size };

/**
 * About how many bytes it takes to remember a portfolio, as measured: what is drawn of each edition that is offered, and
 * what is composed of the entries for each association, three bytes a character.
 */
const roomFor = ({ kept, offers }: Loaded, basis: string): number => {
  const associations = new Set(offers.map(({ association }) => association?.id)).size;
  const characters = basis.length + JSON.stringify(kept.entries).length;
  return 20_000 + 25_000 * offers.length + 3 * characters * (1 + associations);
};

const basisOf = ({ stamp, loaded }: Stamped): string => {
  const { kept, offers, confirmers, ...others } = loaded;
  // Which entries those are, the stamp says.
  const { entries: _, holders, ...rest } = kept;
  const offered = offers.map(({ edition, ...offer }) => [edition.standard.id, offer]);
  return JSON.stringify([stamp, offered, others, rest, [...holders.values()], [...confirmers]]);
};

/** Reads the portfolio of whoever asks, in one transaction; worked out anew only where anything of it is other than last. */
export const readReadiness = async (visit: Visit): Promise<Readiness> => {
  const { store, clock, standards, memory } = visit.world;
  const { id: person } = ofPerson(visit).person;
  const known = memory.of(lastLooks).get(person);
  const stamped = await store.withinPerson(person, async (tx) =>
    reloadReadiness(tx, { standards, now: clock.now() }, person, known),
  );
  const basis = basisOf(stamped);
  if (known?.basis === basis) return known.readiness;
  const readiness = readinessOf(stamped.loaded, standards);
  const size = roomFor(stamped.loaded, basis);
  memory.of(lastLooks).set(person, { ...stamped, readiness, basis, size });
  return readiness;
};

/** The same with those who confirmed something, by name. */
export const readWithConfirmers = async (visit: Visit): Promise<Readiness> => {
  const { store, clock, standards } = visit.world;
  const { id: person } = ofPerson(visit).person;
  const loaded = await store.withinPerson(person, async (tx) =>
    loadReadiness(tx, { standards, now: clock.now(), withConfirmers: true }, person),
  );
  return readinessOf(loaded, standards);
};

/** The page of an entry. */
const entryHref = ({ id, kind }: Pick<JudgedEntry, "id" | "kind">): string =>
  kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${kind}/${id}`;

/** An entry by its name, and where it is. */
export type NamedEntry = { readonly text: string; readonly href: string };

/** All that names an entry; where others may be called the same, the day on which it began too. */
const said = (entry: JudgedEntry, entries: readonly JudgedEntry[], language: Language): string => {
  const { kind } = entry;
  const typed = typedOf(entry);
  const name = entryName(kind, typed, entries);
  const isDated = kind === "rsc" || kind === "memberships" || name.words.length === 0;
  const { from } = outlineOf(kind, typed);
  const day = isDated && from !== null ? [speechIn(language).shortDate(from)] : [];
  return [...sayEntryName(kind, name, language), ...day].join(", ");
};

/** What an entry is called. */
export const nameOf = (
  entry: JudgedEntry,
  entries: readonly JudgedEntry[],
  language: Language,
): NamedEntry => ({
  text: said(entry, entries, language),
  href: entryHref(entry),
});

/** Finds the entry behind an id of a verdict in one of the views, by its name. */
export type Naming = (id: string) => NamedEntry | undefined;

/** The names of the entries of a view. */
export const namingOf = ({ kept }: Readiness, { composed }: Viewed, language: Language): Naming => {
  const find = entryBehind(kept.entries, composed);
  return (id) => {
    const entry = find(id);
    return entry === undefined ? undefined : nameOf(entry, kept.entries, language);
  };
};
