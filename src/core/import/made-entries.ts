import type { EditorId, Entry, EntryId, TypedEntry } from "../entries/entry.ts";
import type { TypedFields } from "../entries/fields.ts";
import type { EntryKind } from "../entries/kinds.ts";
import type { EntryRefusal } from "../entries/refusal.ts";
import { saveEntry } from "../entries/save-entry.ts";
import { parseId, type SessionId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { foldedName } from "../register/name-words.ts";
import type { DocumentEntry } from "./decompose.ts";
import { type GoodRow, type ImportPlan, providersByName } from "./plan-import.ts";

/** An entry that is to be made of what an import says. */
export type NewEntry = { readonly id: EntryId; readonly kind: EntryKind; readonly typed: TypedFields };

type NewId = () => EntryId;

const named = (typed: TypedFields, provider: EntryId | undefined): TypedFields =>
  provider === undefined ? typed : { ...typed, provider: [provider] };

/** The entries of the rows of a plan that are taken, with the new providers whom they name first. */
export const entriesOfRows = (
  { kind, newProviders }: ImportPlan,
  rows: readonly GoodRow[],
  there: readonly TypedEntry[],
  newId: NewId,
): readonly NewEntry[] => {
  if (kind !== "rsc") return rows.map(({ typed }) => ({ id: newId(), kind, typed }));
  const wanted = new Set(rows.map(({ typed }) => foldedName(typed["provider"]?.[0] ?? "")));
  const providers = newProviders
    .filter((name) => wanted.has(foldedName(name)))
    .map((name): NewEntry => ({ id: newId(), kind: "providers", typed: { name: [name] } }));
  const ids = new Map([
    ...providersByName(there),
    ...providers.map(({ id, typed }) => [foldedName(typed["name"]?.[0] ?? ""), id] as const),
  ]);
  const entries = rows.map(
    ({ typed }): NewEntry => ({
      id: newId(),
      kind,
      typed: named(typed, ids.get(foldedName(typed["provider"]?.[0] ?? ""))),
    }),
  );
  return [...providers, ...entries];
};

/** Ids that a document gives and that can be kept: those that are ids here and that no entry of the person has. */
const idsFor = (
  entries: readonly DocumentEntry[],
  taken: ReadonlySet<EntryId>,
  newId: NewId,
): readonly EntryId[] => {
  const used = new Set(taken);
  return entries.map(({ id }) => {
    const own = id === null ? undefined : parseId<"entry">(id);
    const chosen = own === undefined || used.has(own) ? newId() : own;
    used.add(chosen);
    return chosen;
  });
};

/** What a document would bring, with ids of its own where those of the document are taken; RSC names its providers anew. */
export const entriesOfDocument = (
  entries: readonly DocumentEntry[],
  {
    taken,
    hasDeclarations,
    holders,
  }: {
    readonly taken: ReadonlySet<EntryId>;
    readonly hasDeclarations: boolean;
    /** Who of those whom the document names in the register is in the register here. */
    readonly holders: ReadonlySet<string>;
  },
  newId: NewId,
): readonly NewEntry[] => {
  const brought = entries.filter(({ kind }) => kind !== "declarations" || !hasDeclarations);
  const ids = idsFor(brought, taken, newId);
  const providers = new Map(
    brought.flatMap(({ id, kind }, at) => {
      const made = ids[at];
      return kind === "providers" && id !== null && made !== undefined ? [[id, made] as const] : [];
    }),
  );
  return brought.map(({ kind, typed }, at): NewEntry => {
    const { holder, ...rest } = typed;
    const known = holders.has(holder?.[0] ?? "") ? typed : rest;
    const provider = providers.get(typed["provider"]?.[0] ?? "");
    return { id: ids[at] ?? newId(), kind, typed: kind === "rsc" ? named(known, provider) : known };
  });
};

/** Whom the entries of a document name in the register of standing. */
export const holdersIn = (entries: readonly DocumentEntry[]): readonly string[] => [
  ...new Set(entries.flatMap(({ typed }) => typed["holder"] ?? [])),
];

/** New entries as they are kept: typed at once, by an editor of their own. */
export const madeEntries = (
  entries: readonly NewEntry[],
  { editor, session, now }: { readonly editor: EditorId; readonly session: SessionId; readonly now: Instant },
): Result<readonly Entry[], EntryRefusal> => {
  const made: Entry[] = [];
  for (const { id, kind, typed } of entries) {
    const saves = Object.entries(typed).map(([field, texts]) => ({
      field,
      typed: texts ?? [],
      base: 0,
      number: 1,
    }));
    const saved = saveEntry(undefined, { entry: id, kind, editor, session, saves }, now);
    if (!saved.ok) return no(saved.refusal);
    made.push(saved.value.entry);
  }
  return yes(made);
};
