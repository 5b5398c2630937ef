import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import { type Entry, type EntryId, typedOf } from "../core/entries/entry.ts";
import { figuresOf } from "../core/entries/hour-requests.ts";
import type { ImportId } from "../core/import/import.ts";
import type { Brought, Naming } from "../core/import/undo-import.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { noteFigures } from "./hour-asking.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

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
