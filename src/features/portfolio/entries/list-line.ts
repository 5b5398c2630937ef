import type { EntryProblem } from "../../../core/entries/entry-problems.ts";
import type { Listed } from "../../../core/entries/wanted-entries.ts";
import type { ListedEntry } from "./list.query.ts";

/** One line of a list: an entry, and what of it is shown. */
export type ListLine = Listed & {
  readonly entry: ListedEntry;
  readonly problems: readonly EntryProblem[];
  readonly isCounted: boolean;
  /** How many documents stand beside it. */
  readonly documents: number;
};
