import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { Entry } from "./entry.ts";
import type { EntryRefusal } from "./refusal.ts";

/** How long a deleted entry can be brought back, in days. */
export const DELETED_KEPT_DAYS = 30;

/**
 * Deletes an entry as the person saw it. Where it was changed elsewhere since, the change wins and nothing is deleted;
 * deleted twice, it is deleted once.
 */
export const deleteEntry = (entry: Entry, seen: number, now: Instant): Result<Entry, EntryRefusal> => {
  if (entry.deletedAt !== null) return yes(entry);
  if (entry.version > seen) return no({ code: "entry-changed-since" });
  return yes({ ...entry, version: entry.version + 1, deletedAt: now, changedAt: now });
};
