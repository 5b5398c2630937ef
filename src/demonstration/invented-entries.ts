import type { EntryId } from "../core/entries/entry.ts";
import type { TypedFields } from "../core/entries/fields.ts";
import type { EntryKind } from "../core/entries/kinds.ts";
import {
  type InventedAssociation,
  type InventedPerson,
  inventedPeople,
} from "../features/demonstration/cast.ts";

/** An entry that somebody invented has typed. */
export type InventedEntry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly typed: TypedFields;
};

/** What somebody invented keeps, whom they follow, and whether the staff there may look. */
export type InventedPortfolio = {
  readonly person: InventedPerson;
  readonly follows: InventedAssociation;
  readonly categories: readonly string[];
  readonly isShared: boolean;
  readonly entries: readonly InventedEntry[];
};

/** Ids are fixed, so that what is there already is known: of an entry of somebody, by their numbers. */
export const entryId = (person: number, number: number): EntryId =>
  `c0000000-0000-4000-8${String(person).padStart(3, "0")}-${String(number).padStart(12, "0")}` as EntryId;

/** Somebody invented, by name. */
export const named = (name: string): InventedPerson => {
  const person = inventedPeople.find((each) => each.name === name);
  if (person === undefined) throw new Error(`${name} was not invented`);
  return person;
};

/** What is typed in an entry. */
export type Typed = readonly [
  kind: EntryKind,
  typed: { readonly [field: string]: string | readonly string[] },
];

/** What somebody of a number has typed, as entries. */
export const entriesOf = (person: number, typed: readonly Typed[]): readonly InventedEntry[] =>
  typed.map(([kind, fields], index) => ({
    id: entryId(person, index + 1),
    kind,
    typed: Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [field, typeof value === "string" ? [value] : value]),
    ),
  }));

export const YEAR = 365;

/** The day that was so many days ago. */
export type Ago = (days: number) => string;

/** A training so many days ago. */
export const training = (
  ago: Ago,
  days: number,
  title: string,
  hours: string,
  further: Readonly<Record<string, string | readonly string[]>> = {},
): Typed => [
  "training",
  { title, part: "attended", logged: "total", date: ago(days), hours, relationshipBased: "yes", ...further },
];
