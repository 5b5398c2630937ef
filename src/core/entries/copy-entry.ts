import type { TypedEntry } from "./entry.ts";
import { type EntryField, entryFields, type FieldType } from "./fields.ts";
import type { FieldSave } from "./save-entry.ts";

/** What happened once, but for what only people read, such as the hours of a usual week: a copy is for something else of the same sort. */
const once: ReadonlySet<FieldType["as"]> = new Set<FieldType["as"]>(["day", "hours", "sessions"]);

/** What a copy of an entry begins with, as the first saves of it: everything but days and hours. */
export const copiedSaves = ({ kind, fields }: Pick<TypedEntry, "kind" | "fields">): readonly FieldSave[] =>
  entryFields[kind].flatMap(({ name, as, about }: EntryField) => {
    const stored = fields[name];
    return stored === undefined || (once.has(as) && about !== true)
      ? []
      : [{ field: name, typed: stored.typed, base: 0, number: 1 }];
  });
