import type { Permit } from "../core/access/can.ts";
import type { Import, ImportContent, ImportCounts, ImportId } from "../core/import/import.ts";
import type { Matching } from "../core/import/matching.ts";
import { LOOKING_DAYS, UNDO_DAYS } from "../core/import/undo-import.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { DAY, type Instant } from "../core/kernel/instant.ts";
import { lockOn } from "./locks.ts";
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
  await tx.one("imports.lock-all", lockOn(tx, `imports of ${person}`));
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
