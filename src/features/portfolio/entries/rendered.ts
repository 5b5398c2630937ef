import { type EditorId, type Entry, type EntryId, typedOf } from "../../../core/entries/entry.ts";
import {
  type EntryField,
  entryFields,
  lineOf,
  standsIn,
  type TypedFields,
} from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { otherName } from "../../../core/entries/save-entry.ts";

/** The question of a kind that is filled in line by line, if it has one. */
export const linesIn = (kind: EntryKind): EntryField | undefined =>
  entryFields[kind].find((field) => lineOf(field) !== undefined);

const several: ReadonlySet<EntryField["as"]> = new Set<EntryField["as"]>(["some", "categories", "areas"]);

/** Texts as they are kept: lines in which nothing stands are left out, and a field with nothing in it has none. */
export const withoutBlanks = (field: EntryField, texts: readonly string[]): readonly string[] => {
  if (texts.every((text) => text.trim() === "")) return [];
  const size = lineOf(field);
  if (size === undefined) return several.has(field.as) ? texts : texts.slice(0, 1);
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
    texts.slice(at * size, (at + 1) * size),
  )
    .filter((line) => line.some((text) => text.trim() !== ""))
    .flatMap((line) => [...line, ...Array<string>(size - line.length).fill("")]);
};

/** What a page holds of an entry, so that what changed on it can be told from what did not. */
export type Rendered = {
  readonly kind: EntryKind;
  readonly id: EntryId;
  readonly editor: EditorId;
  /** The version of the entry that is shown; 0 of a new one. */
  readonly seen: number;
  /** What is stored of each field that is asked, as it is shown. */
  readonly shown: { readonly [field: string]: readonly string[] };
  /** The values kept beside each field that are shown. */
  readonly beside: { readonly [field: string]: readonly string[] };
  /** What is stored when the page is opened, which its script leaves alone; undefined where nothing is asked of it. */
  readonly opened: { readonly [field: string]: readonly string[] } | undefined;
};

/** What says when hours were, and with whom. */
const hoursIn = (typed: TypedFields): Rendered["shown"] =>
  Object.fromEntries(
    ["provider", "form", "logged", "from", "to", "hours", "sessions"].flatMap((name) =>
      typed[name] === undefined ? [] : [[name, typed[name]]],
    ),
  );

/** What a page that is opened anew holds of an entry, or of one that is not there yet. */
export const renderedOf = (
  kind: EntryKind,
  entry: Entry | undefined,
  made: Pick<Rendered, "id" | "editor">,
): Rendered => {
  const typed: TypedFields = entry === undefined ? {} : typedOf(entry);
  return {
    kind,
    id: entry?.id ?? made.id,
    editor: made.editor,
    seen: entry?.version ?? 0,
    shown: Object.fromEntries(entryFields[kind].map((field) => [field.name, standsIn(typed, field)])),
    beside: Object.fromEntries(
      [...Map.groupBy(entry?.others ?? [], ({ field }) => field)].map(([field, others]) => [
        field,
        others.map(otherName),
      ]),
    ),
    opened: kind === "rsc" ? hoursIn(entry?.deletedAt === null ? typed : {}) : undefined,
  };
};
