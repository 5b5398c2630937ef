import type { AssociationId } from "../../../core/kernel/ids.ts";
import { type EntryName, entryName } from "../../../core/readiness/entry-name.ts";
import { entryBehind } from "../../../core/readiness/evidence.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { bothViews, keptFor, type Viewed } from "../../../core/readiness/readiness.ts";
import type { Library } from "../../../core/standards/library.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { type JudgedEntry, type Loaded, loadReadiness } from "./readiness.query.ts";

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

/** Reads the portfolio of whoever asks, in one transaction. */
export const readReadiness = async (visit: Visit, { withConfirmers = false } = {}): Promise<Readiness> => {
  const { store, clock, standards } = visit.world;
  const { id: person } = ofPerson(visit).person;
  const loaded = await store.withinPerson(person, async (tx) =>
    loadReadiness(tx, { standards, now: clock.now(), withConfirmers }, person),
  );
  return readinessOf(loaded, standards);
};

/** The page of an entry. */
const entryHref = ({ id, kind }: Pick<JudgedEntry, "id" | "kind">): string =>
  kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${kind}/${id}`;

/** An entry by its name, and where it is. */
export type NamedEntry = { readonly text: string; readonly href: string };

const said = ({ words, day }: EntryName, entry: JudgedEntry, language: Language): string => {
  const name = words.join(", ");
  const isDated = entry.kind === "rsc" || entry.kind === "memberships" || name === "";
  const date =
    day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? speechIn(language).shortDate(day) : undefined;
  const shown = name === "" ? kindWords[entry.kind][language].unnamed : name;
  return isDated && date !== undefined ? `${shown}, ${date}` : shown;
};

/** What an entry is called. */
export const nameOf = (
  entry: JudgedEntry,
  entries: readonly JudgedEntry[],
  language: Language,
): NamedEntry => ({
  text: said(entryName(entry, entries), entry, language),
  href: entryHref(entry),
});

/** Finds the entry behind an id of a verdict in one of the views, by its name. */
export type Naming = (id: string) => NamedEntry | undefined;

/** The names of the entries of a view. */
export const namingOf = ({ kept }: Readiness, { view, composed }: Viewed, language: Language): Naming => {
  const find = entryBehind(kept, composed.uncounted, view);
  return (id) => {
    const entry = find(id);
    return entry === undefined ? undefined : nameOf(entry, kept.entries, language);
  };
};
