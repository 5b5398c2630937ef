import type { EntryId, TypedEntry } from "../entries/entry.ts";
import type { TypedFields } from "../entries/fields.ts";
import { type EntryKind, entryKinds } from "../entries/kinds.ts";
import type { Id } from "../kernel/ids.ts";

/** An entry as it stood when it was submitted, with the documents that stood beside it. */
export type CopiedEntry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly fields: TypedFields;
  readonly documents: readonly Id<"document">[];
};

/** What was submitted: the entries in the order of the portfolio. It never changes (product.md A3). */
export type Copy = readonly CopiedEntry[];

/** The entries of a copy as they are judged. */
export const entriesOf = (copy: Copy): readonly TypedEntry[] =>
  copy.map(({ id, kind, fields }) => ({
    id,
    kind,
    fields: Object.fromEntries(Object.entries(fields).map(([name, typed]) => [name, { typed: typed ?? [] }])),
  }));

/** Those of some documents that stand beside entries of a copy. */
export const documentsIn = <D extends { readonly id: Id<"document"> }>(
  copy: Copy,
  documents: readonly D[],
): readonly D[] => {
  const there = new Set(copy.flatMap((entry) => entry.documents));
  return documents.filter(({ id }) => there.has(id));
};

/** What is returned: one entry, or a section, which is every entry of a kind and those still to come. */
export type Part =
  | { readonly of: "entry"; readonly entry: EntryId }
  | { readonly of: "section"; readonly kind: EntryKind };

const isNamed = (parts: readonly Part[], { id, kind }: Pick<CopiedEntry, "id" | "kind">): boolean =>
  parts.some((part) => (part.of === "entry" ? part.entry === id : part.kind === kind));

/** Parts of a copy in the order of the portfolio: kind by kind, a section before entries of it. */
export const partsInOrder = <P extends { readonly part: Part }>(
  copy: Copy,
  parts: readonly P[],
): readonly P[] => {
  const placeOf = ({ part }: P): readonly [number, number] => {
    const at = part.of === "entry" ? copy.findIndex(({ id }) => id === part.entry) : -1;
    const kind = part.of === "entry" ? copy[at]?.kind : part.kind;
    return [kind === undefined ? entryKinds.length : entryKinds.indexOf(kind), at];
  };
  return parts.toSorted((one, other) => {
    const [[kind, at], [otherKind, otherAt]] = [placeOf(one), placeOf(other)];
    return kind - otherKind || at - otherAt;
  });
};

/** Entries that others name: who gave the supervision is an entry of its own, typed once. */
const namedBy = ({ kind, fields }: CopiedEntry): string | undefined =>
  kind === "rsc" ? fields["provider"]?.[0] : undefined;

/**
 * What a resubmission holds: the earlier copy, of which only the parts that were returned are taken anew from the living
 * portfolio. An entry that was deleted since is gone where it was named; one that a new entry names comes along where the
 * earlier copy does not have it.
 */
export const copyAgain = (earlier: Copy, living: Copy, parts: readonly Part[]): Copy => {
  const kept = earlier.filter((entry) => !isNamed(parts, entry));
  const renewed = living.filter((entry) => isNamed(parts, entry));
  const there = new Set(earlier.map(({ id }) => id));
  const wanted = new Set(renewed.map(namedBy));
  const further = living.filter(
    (entry) => wanted.has(entry.id) && !there.has(entry.id) && !isNamed(parts, entry),
  );
  const taken = new Map([...kept, ...renewed, ...further].map((entry) => [entry.id, entry]));
  const order = [...new Set([...earlier, ...living].map(({ id }) => id))];
  return order.flatMap((id) => {
    const entry = taken.get(id);
    return entry === undefined ? [] : [entry];
  });
};

/** What became of one field, or of the documents beside an entry, between two copies. */
export type ChangedField = {
  readonly field: string;
  readonly was: readonly string[];
  readonly is: readonly string[];
};

/** What became of one entry between two copies. */
export type ChangedEntry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly change: "added" | "removed" | "changed";
  /** In the order in which the earlier copy has them, then those that came. */
  readonly fields: readonly ChangedField[];
  readonly documents: { readonly gone: readonly Id<"document">[]; readonly come: readonly Id<"document">[] };
};

const typedIn = (fields: TypedFields, field: string): readonly string[] =>
  Object.hasOwn(fields, field) ? (fields[field] ?? []) : [];

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

const changedFields = (was: TypedFields, is: TypedFields): readonly ChangedField[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, was: typedIn(was, field), is: typedIn(is, field) }))
    .filter((each) => !isSame(each.was, each.is));

const nothing: Omit<CopiedEntry, "id" | "kind"> = { fields: {}, documents: [] };

/** What differs between two copies, entry by entry; entries that are the same in both are not told. */
export const compareCopies = (earlier: Copy, later: Copy): readonly ChangedEntry[] => {
  const before = new Map(earlier.map((entry) => [entry.id, entry]));
  const after = new Map(later.map((entry) => [entry.id, entry]));
  return [...new Map([...before, ...after]).values()].flatMap(({ id, kind }): readonly ChangedEntry[] => {
    const was = before.get(id) ?? nothing;
    const is = after.get(id) ?? nothing;
    const change = !before.has(id) ? "added" : !after.has(id) ? "removed" : "changed";
    const fields = changedFields(was.fields, is.fields);
    const documents = {
      gone: was.documents.filter((document) => !is.documents.includes(document)),
      come: is.documents.filter((document) => !was.documents.includes(document)),
    };
    const isTold =
      change !== "changed" || fields.length > 0 || documents.gone.length > 0 || documents.come.length > 0;
    return isTold ? [{ id, kind, change, fields, documents }] : [];
  });
};
