import type { Entry } from "../../../core/entries/entry.ts";
import { type EntryField, entryFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { type FieldSave, otherName } from "../../../core/entries/save-entry.ts";
import { withoutBlanks } from "./rendered.ts";
import type { Sent } from "./sent.form.ts";

/** True where two fields hold the same texts. */
export const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);

/** After every save that this page made so far: a page that the browser kept can be sent again with other texts. */
const nextNumber = ({ editor }: Sent, there: Entry | undefined): number =>
  1 + Math.max(0, ...Object.values(there?.editors[editor]?.numbers ?? {}));

/** What is to stay of a field with something kept beside it; the others that were shown are settled with it. */
const decided = (field: EntryField, sent: Sent, there: Entry | undefined): readonly string[] => {
  const here = withoutBlanks(field, sent.typed[field.name] ?? []);
  const chosen = there?.others.find(
    (other) => other.field === field.name && otherName(other) === sent.keep?.chosen,
  );
  return chosen?.typed ?? here;
};

/**
 * What of a page is to be saved: the fields that hold something else than was shown there, and the one that was decided.
 * A field that was not shown says nothing.
 */
export const savesOf = (kind: EntryKind, sent: Sent, there: Entry | undefined): readonly FieldSave[] => {
  const number = nextNumber(sent, there);
  return entryFields[kind].flatMap((field): readonly FieldSave[] => {
    const { name } = field;
    const shown = sent.shown[name];
    if (shown === undefined) return [];
    const common = { field: name, base: sent.seen, number };
    if (sent.keep?.field === name)
      return [{ ...common, typed: decided(field, sent, there), settles: sent.beside[name] ?? [] }];
    const typed = withoutBlanks(field, sent.typed[name] ?? []);
    return isSame(typed, withoutBlanks(field, shown)) ? [] : [{ ...common, typed }];
  });
};

/** The texts of every field as a page sent them. */
export const textsSent = (kind: EntryKind, { typed }: Pick<Sent, "typed">) =>
  Object.fromEntries(
    entryFields[kind].map((field) => [field.name, withoutBlanks(field, typed[field.name] ?? [])]),
  );
