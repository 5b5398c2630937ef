import type { Id, SessionId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";

export type EntryId = Id<"entry">;

/** One open page in which somebody types: every page that is opened is an editor of its own. */
export type EditorId = Id<"editor">;

/** What stands in a field, since which version of the entry, and which save put it there. */
export type StoredField = {
  readonly typed: readonly string[];
  readonly version: number;
  readonly editor: EditorId;
  readonly number: number;
};

/** What was typed into a field elsewhere while it was changed here too: kept until the person chooses. */
export type OtherValue = {
  readonly field: string;
  readonly typed: readonly string[];
  readonly editor: EditorId;
  readonly number: number;
  readonly at: Instant;
};

/**
 * What is known of an editor: the highest save of each field, and when it last saved; when that last changed something,
 * in which session, and since when that session sat at the entry (sitting.ts).
 */
export type EditorSaves = {
  readonly numbers: { readonly [field: string]: number };
  readonly at: Instant;
  readonly changedAt?: Instant | undefined;
  readonly session?: SessionId | undefined;
  readonly since?: Instant | undefined;
};

/**
 * An entry of a portfolio with all that a save is held against. Its version grows with every change, from the moment at
 * which it was made: one that was forgotten and is made anew stands above everything that a page may have seen of it.
 */
export type Entry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly version: number;
  readonly fields: { readonly [field: string]: StoredField };
  readonly others: readonly OtherValue[];
  readonly editors: { readonly [editor: string]: EditorSaves };
  readonly madeAt: Instant;
  readonly changedAt: Instant;
  readonly deletedAt: Instant | null;
};

/** What is typed in an entry, and nothing of how it came there: as far as it is judged. */
export type TypedEntry = Pick<Entry, "id" | "kind"> & {
  readonly fields: { readonly [field: string]: Pick<StoredField, "typed"> };
};

/** What is typed in an entry, field by field. */
export const typedOf = ({ fields }: Pick<TypedEntry, "fields">): TypedFields =>
  Object.fromEntries(Object.entries(fields).map(([name, { typed }]) => [name, typed]));
