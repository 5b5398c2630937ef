import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import { type Entry, type EntryId, typedOf } from "../core/entries/entry.ts";
import { figuresOf } from "../core/entries/hour-requests.ts";
import type { Import, ImportContent, ImportCounts, ImportId } from "../core/import/import.ts";
import type { Matching } from "../core/import/matching.ts";
import { type Brought, LOOKING_DAYS, type Naming, UNDO_DAYS } from "../core/import/undo-import.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { DAY, type Instant } from "../core/kernel/instant.ts";
import { noteFigures } from "./hour-requests.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** An import without what was sent, which may be long. */
export type ListedImport = Omit<Import, "content"> & { readonly source: ImportContent["source"] };

const listed = [
  "id",
  "state",
  "source",
  "name",
  "version",
  "matching",
  "counts",
  "made_at as madeAt",
  "taken_at as takenAt",
  "undone_at as undoneAt",
] as const;

/** A person's imports, the last one first; what is as good as forgotten is not shown. */
export const listImports = async (tx: Tx, person: PersonId, now: Instant): Promise<readonly ListedImport[]> =>
  tx.many(
    "imports.list",
    tx.db
      .selectFrom("imports")
      .select(listed)
      .where("person_id", "=", person)
      .where((eb) =>
        eb.or([
          eb("taken_at", ">", moment(now - UNDO_DAYS * DAY)),
          eb("made_at", ">", moment(now - LOOKING_DAYS * DAY)),
        ]),
      )
      .orderBy("made_at", "desc")
      .orderBy("id"),
  );

const found = (tx: Tx, person: PersonId, id: ImportId) =>
  tx.db
    .selectFrom("imports")
    .select([...listed, "content"])
    .where("person_id", "=", person)
    .where("id", "=", id);

/** One import with all that was sent. */
export const findImport = async (tx: Tx, person: PersonId, id: ImportId): Promise<Import | undefined> =>
  tx.maybe("imports.find", found(tx, person, id));

/** The same, and nobody else changes it until the transaction ends. */
export const lockImport = async (tx: Tx, person: PersonId, id: ImportId): Promise<Import | undefined> =>
  tx.maybe("imports.lock", found(tx, person, id).forUpdate());

/** Lets nobody else add many entries to a portfolio at the same time: there is an end to what it holds. */
export const lockImporting = async (tx: Tx, person: PersonId): Promise<void> => {
  const key = sql<string>`hashtextextended(${`imports of ${person}`}::text, 0)`;
  await tx.one(
    "imports.lock-all",
    tx.db.selectNoFrom(({ fn }) => fn<null>("pg_advisory_xact_lock", [key]).as("locked")),
  );
};

/** What somebody sent, before it is looked at. */
export type NewImport = Pick<Import, "id" | "name" | "content" | "matching" | "madeAt">;

/** Keeps what was sent; sent twice it is kept once. */
export const beginImport = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  { id, name, content, matching, madeAt }: NewImport,
): Promise<void> => {
  await tx.write(
    "imports.begin",
    tx.db
      .insertInto("imports")
      .values({
        person_id: person,
        id,
        state: "looking",
        source: content.source,
        name,
        version: 1,
        content: JSON.stringify(content),
        matching: matching === null ? null : JSON.stringify(matching),
        made_at: at(madeAt),
      })
      .onConflict((conflict) => conflict.columns(["person_id", "id"]).doNothing()),
  );
};

/** Forgets those that a person only looked at, but for the last few. */
export const dropOldest = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  kept: number,
): Promise<void> => {
  await tx.write(
    "imports.drop-oldest",
    tx.db
      .deleteFrom("imports")
      .where("person_id", "=", person)
      .where("id", "in", (query) =>
        query
          .selectFrom("imports")
          .select("id")
          .where("person_id", "=", person)
          .where("state", "=", "looking")
          .orderBy("made_at", "desc")
          .orderBy("id")
          .offset(kept),
      ),
  );
};

/** Forgets one that was not accepted. */
export const dropImport = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  id: ImportId,
): Promise<void> => {
  await tx.write(
    "imports.drop",
    tx.db
      .deleteFrom("imports")
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("state", "=", "looking"),
  );
};

/** Keeps how a list is read. */
export const keepMatching = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  { id, version }: Pick<Import, "id" | "version">,
  matching: Matching,
): Promise<void> => {
  await tx.write(
    "imports.match",
    tx.db
      .updateTable("imports")
      .set({ matching: JSON.stringify(matching), version: version + 1 })
      .where("person_id", "=", person)
      .where("id", "=", id),
  );
};

/** Keeps which of several sheets is the list. */
export const keepContent = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  { id, version }: Pick<Import, "id" | "version">,
  content: ImportContent,
  matching: Matching,
): Promise<void> => {
  await tx.write(
    "imports.choose-sheet",
    tx.db
      .updateTable("imports")
      .set({
        content: JSON.stringify(content),
        matching: JSON.stringify(matching),
        version: version + 1,
      })
      .where("person_id", "=", person)
      .where("id", "=", id),
  );
};

/** What became of an import. */
export type ImportChange =
  | { readonly state: "taken"; readonly takenAt: Instant; readonly counts: ImportCounts }
  | { readonly state: "undone"; readonly undoneAt: Instant }
  | { readonly state: "brought-back" };

/** Keeps what became of an import. */
export const settleImport = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  { id, version }: Pick<Import, "id" | "version">,
  change: ImportChange,
): Promise<void> => {
  const settled =
    change.state === "taken"
      ? { state: "taken" as const, taken_at: at(change.takenAt), counts: JSON.stringify(change.counts) }
      : change.state === "undone"
        ? { state: "undone" as const, undone_at: at(change.undoneAt) }
        : { state: "taken" as const, undone_at: null };
  await tx.write(
    "imports.settle",
    tx.db
      .updateTable("imports")
      .set({ ...settled, version: version + 1 })
      .where("person_id", "=", person)
      .where("id", "=", id),
  );
};

/** Rows of one statement: far below the parameters that a statement may have. */
const AT_ONCE = 250;

const groups = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, group) =>
    all.slice(group * AT_ONCE, (group + 1) * AT_ONCE),
  );

/** Which of some ids a person's entries have already, deleted ones too. */
export const entriesTaken = async (
  tx: Tx,
  person: PersonId,
  ids: readonly EntryId[],
): Promise<ReadonlySet<EntryId>> => {
  if (ids.length === 0) return new Set();
  const rows = await tx.many(
    "imports.entries-taken",
    tx.db.selectFrom("portfolio_entries").select("id").where("person_id", "=", person).where("id", "in", ids),
  );
  return new Set(rows.map(({ id }) => id));
};

/** Adds the entries of an import, in their order, and notes that it brought them. */
export const addImported = async (
  tx: Tx,
  _permit: Permit<"entry.change">,
  person: PersonId,
  id: ImportId,
  entries: readonly Entry[],
): Promise<void> => {
  for (const group of groups(entries)) {
    await tx.write(
      "imports.add-entries",
      tx.db.insertInto("portfolio_entries").values(
        group.map((entry) => ({
          person_id: person,
          id: entry.id,
          kind: entry.kind,
          version: entry.version,
          fields: JSON.stringify(entry.fields),
          others: JSON.stringify(entry.others),
          editors: JSON.stringify(entry.editors),
          made_at: at(entry.madeAt),
          changed_at: at(entry.changedAt),
        })),
      ),
    );
    await tx.write(
      "imports.note-entries",
      tx.db.insertInto("import_entries").values(
        group.map((entry) => ({
          person_id: person,
          import_id: id,
          entry_id: entry.id,
          version: entry.version,
        })),
      ),
    );
  }
};

/** The entries that an import brought, as they are now. */
export const broughtBy = async (tx: Tx, person: PersonId, id: ImportId): Promise<readonly Brought[]> =>
  tx.many(
    "imports.brought",
    tx.db
      .selectFrom("import_entries as i")
      .innerJoin("portfolio_entries as e", (join) =>
        join.onRef("e.person_id", "=", "i.person_id").onRef("e.id", "=", "i.entry_id"),
      )
      .select(["e.id", "e.kind", "e.version", "e.deleted_at as deletedAt", "i.version as left"])
      .where("i.person_id", "=", person)
      .where("i.import_id", "=", id)
      .orderBy("e.position"),
  );

/** Which entries of a person name which providers, by now. */
export const providersNamed = async (tx: Tx, person: PersonId): Promise<readonly Naming[]> =>
  tx.many(
    "imports.providers-named",
    tx.db
      .selectFrom("portfolio_entries as e")
      .select(["e.id as by", sql<EntryId>`e.fields #>> '{provider,typed,0}'`.as("provider")])
      .where("e.person_id", "=", person)
      .where("e.kind", "=", "rsc")
      .where("e.deleted_at", "is", null)
      .where(sql`e.fields #>> '{provider,typed,0}'`, "is not", null),
  );

/**
 * Deletes entries as an import left them; one that was changed in the meantime stays, and an edit that comes later brings it
 * back: it wins. Gives those that were deleted.
 */
export const deleteImported = async (
  tx: Tx,
  permit: Permit<"entry.change">,
  person: PersonId,
  entries: readonly Pick<Brought, "id" | "version">[],
  now: Instant,
): Promise<readonly EntryId[]> => {
  const deleted: EntryId[] = [];
  for (const group of groups(entries)) {
    const rows = await tx.writeReturning(
      "imports.delete-entries",
      tx.db
        .updateTable("portfolio_entries")
        .set({ version: sql`version + 1`, deleted_at: at(now), changed_at: at(now) })
        .where("person_id", "=", person)
        .where("deleted_at", "is", null)
        .where((eb) =>
          eb(
            eb.refTuple("id", "version"),
            "in",
            group.map((each) => eb.tuple(each.id, each.version)),
          ),
        )
        .returning(["id", "kind"]),
    );
    deleted.push(...rows.map(({ id }) => id));
    await noteFigures(
      tx,
      permit,
      person,
      rows.filter(({ kind }) => kind === "rsc").map(({ id: entry }) => ({ entry, stated: null })),
      now,
    );
  }
  return deleted;
};

/**
 * Brings back what undoing an import deleted at a moment. Deleting and bringing back are a version each: what a person had
 * changed before is still told apart from what was as the import left it.
 */
export const restoreImported = async (
  tx: Tx,
  permit: Permit<"entry.change">,
  person: PersonId,
  id: ImportId,
  deletedAt: Instant,
  now: Instant,
): Promise<number> => {
  const restored = await tx.writeReturning(
    "imports.restore-entries",
    tx.db
      .updateTable("portfolio_entries")
      .set({ version: sql`version + 1`, deleted_at: null, changed_at: at(now) })
      .where("person_id", "=", person)
      .where("deleted_at", "=", moment(deletedAt))
      .where("id", "in", (query) =>
        query
          .selectFrom("import_entries")
          .select("entry_id")
          .where("person_id", "=", person)
          .where("import_id", "=", id),
      )
      .returning(["id", "kind", "fields"]),
  );
  for (const group of groups(restored)) {
    await tx.write(
      "imports.note-restored",
      tx.db
        .updateTable("import_entries")
        .set({ version: sql`version + 2` })
        .where("person_id", "=", person)
        .where("import_id", "=", id)
        .where(
          "entry_id",
          "in",
          group.map((each) => each.id),
        ),
    );
    await noteFigures(
      tx,
      permit,
      person,
      group.flatMap((each) =>
        each.kind === "rsc" ? [{ entry: each.id, stated: figuresOf(typedOf(each)) }] : [],
      ),
      now,
    );
  }
  return restored.length;
};

/** Forgets what nobody accepted for a week, and what can be undone no more. In a job. */
export const forgetImports = async (tx: Tx, now: Instant): Promise<number> =>
  tx.write(
    "imports.forget",
    tx.db
      .deleteFrom("imports")
      .where((eb) =>
        eb.or([
          eb.and([eb("state", "=", "looking"), eb("made_at", "<", moment(now - LOOKING_DAYS * DAY))]),
          eb("taken_at", "<", moment(now - UNDO_DAYS * DAY)),
        ]),
      ),
  );
