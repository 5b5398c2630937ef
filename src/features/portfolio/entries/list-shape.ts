import type { EntryKind } from "../../../core/entries/kinds.ts";

const withoutDays: ReadonlySet<EntryKind> = new Set<EntryKind>(["providers", "references", "declarations"]);
const withHours: ReadonlySet<EntryKind> = new Set<EntryKind>(["training", "rsc", "volunteering"]);
const long: ReadonlySet<EntryKind> = new Set<EntryKind>(["training", "rsc", "work", "volunteering"]);

/** Whether entries of a kind happened at a time. */
export const hasWhen = (kind: EntryKind): boolean => !withoutDays.has(kind);

/** Whether they are counted in hours. */
export const hasHours = (kind: EntryKind): boolean => withHours.has(kind);

/** Whether there can be so many that one looks for some. */
export const isFiltered = (kind: EntryKind): boolean => long.has(kind);
