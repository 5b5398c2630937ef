import { type EntryField, entryFields, type FieldType } from "../entries/fields.ts";
import type { EntryKind } from "../entries/kinds.ts";

/** The kinds of entries that a list can bring: all of which there can be several. */
export const listedKinds = [
  "training",
  "rsc",
  "work",
  "education",
  "leadership",
  "volunteering",
  "memberships",
  "references",
  "providers",
  "endorsements",
  "exams",
] as const satisfies readonly Exclude<EntryKind, "declarations">[];
export type ListedKind = (typeof listedKinds)[number];

/** In which order a list writes days such as 3/4/2021. */
export const dateOrders = ["mdy", "dmy", "ymd"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** What stands before the decimals of a number. */
export const decimalMarks = ["point", "comma"] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** Where the answer to a question comes from: a column, counted from 0, or the same for every row. */
export type Source =
  | { readonly from: "column"; readonly column: number }
  | { readonly from: "fixed"; readonly text: string };

/** How a list is read. */
export type Matching = {
  readonly kind: ListedKind;
  readonly sources: { readonly [field: string]: Source };
  /** Null where the days of the list could be read in more than one order and nobody has said which. */
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark;
};

/** A row of a list: its line in the file, counted from 1, and its cells. */
export type ListRow = { readonly line: number; readonly cells: readonly string[] };

/** A list as it was sent: its headings and the rows below them. */
export type List = {
  readonly headings: readonly string[];
  readonly rows: readonly ListRow[];
  /** How many columns stand beyond those that are read. */
  readonly beyond?: number;
};

/** What follows from the other answers, so that no column need say it. */
const implied: ReadonlySet<string> = new Set(["going", "finished", "logged"]);

const notInLists: ReadonlySet<FieldType["as"]> = new Set<FieldType["as"]>(["holder"]);

/** The questions of a kind that a list can answer. */
export const listedFields = (kind: ListedKind): readonly EntryField[] =>
  entryFields[kind].filter(({ name, as }) => !implied.has(name) && !notInLists.has(as));
