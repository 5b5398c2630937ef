import type { Entry } from "./entry.ts";
import { entryFields, type FieldType } from "./fields.ts";
import type { FieldSave } from "./save-entry.ts";

/** What happened once: a copy is for something else of the same sort. */
const once: ReadonlySet<FieldType["as"]> = new Set<FieldType["as"]>(["day", "hours", "sessions"]);

/** What a copy of an entry begins with, as the first saves of it: everything but days and hours. */
export const copiedSaves = ({ kind, fields }: Pick<Entry, "kind" | "fields">): readonly FieldSave[] =>
  entryFields[kind].flatMap(({ name, as }) => {
    const stored = fields[name];
    return stored === undefined || once.has(as)
      ? []
      : [{ field: name, typed: stored.typed, base: 0, number: 1 }];
  });
