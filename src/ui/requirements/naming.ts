import type { Composed } from "../../core/entries/compose-portfolio.ts";
import { type TypedEntry, typedOf } from "../../core/entries/entry.ts";
import { entryName } from "../../core/entries/entry-name.ts";
import { outlineOf } from "../../core/entries/outline.ts";
import { entryBehind } from "../../core/readiness/evidence.ts";
import { sayEntryName } from "../wording/site/portfolio/entry-names.ts";
import { type Language, speechIn } from "../wording/speech.ts";

/** The page of an entry. */
const entryHref = ({ id, kind }: Pick<TypedEntry, "id" | "kind">): string =>
  kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${kind}/${id}`;

/** An entry by its name, and where it is. */
export type NamedEntry = { readonly text: string; readonly href: string };

/** All that names an entry; where others may be called the same, the day on which it began too. */
const said = (entry: TypedEntry, entries: readonly TypedEntry[], language: Language): string => {
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
  entry: TypedEntry,
  entries: readonly TypedEntry[],
  language: Language,
): NamedEntry => ({
  text: said(entry, entries, language),
  href: entryHref(entry),
});

/** Finds the entry behind an id of a verdict in one of the views, by its name. */
export type Naming = (id: string) => NamedEntry | undefined;

/** The names of the entries of a view. */
export const namingOf = (
  { kept }: { readonly kept: { readonly entries: readonly TypedEntry[] } },
  { composed }: { readonly composed: Pick<Composed, "places"> },
  language: Language,
): Naming => {
  const find = entryBehind(kept.entries, composed);
  return (id) => {
    const entry = find(id);
    return entry === undefined ? undefined : nameOf(entry, kept.entries, language);
  };
};
