import type { Instant } from "../kernel/instant.ts";
import type { Entry } from "./entry.ts";

/** Brings a deleted entry back as it was; one that is there stays as it is. */
export const restoreEntry = (entry: Entry, now: Instant): Entry =>
  entry.deletedAt === null
    ? entry
    : { ...entry, version: entry.version + 1, deletedAt: null, changedAt: now };
