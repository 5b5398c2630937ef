import { type EntryName, entryName } from "../../../core/readiness/entry-name.ts";
import { entryBehind } from "../../../core/readiness/evidence.ts";
import { bothViews, type Viewed } from "../../../core/readiness/readiness.ts";
import type { Library } from "../../../core/standards/library.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { type JudgedEntry, type Loaded, loadReadiness } from "./readiness.query.ts";

/** What is read of a person's portfolio, ready to be judged and spoken of. */
export type Readiness = {
  readonly loaded: Loaded;
  readonly stated: Viewed;
  readonly confirmed: Viewed;
};

/** Both views of what was loaded. */
export const readinessOf = (loaded: Loaded, { vocabulary }: Pick<Library, "vocabulary">): Readiness => ({
  loaded,
  ...bothViews(loaded.kept, vocabulary),
});

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
export const namingOf = ({ loaded }: Readiness, { view, composed }: Viewed, language: Language): Naming => {
  const find = entryBehind(loaded.kept, composed.uncounted, view);
  return (id) => {
    const entry = find(id);
    return entry === undefined ? undefined : nameOf(entry, loaded.kept.entries, language);
  };
};
