import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import { DELETED_KEPT_DAYS } from "../core/entries/delete-entry.ts";
import { type Entry, type EntryId, typedOf } from "../core/entries/entry.ts";
import { figuresOf } from "../core/entries/hour-requests.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { DAY, type Instant } from "../core/kernel/instant.ts";
import { noteFigures } from "./hour-asking.ts";
import { lockOn } from "./locks.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

const columns = [
  "id",
  "kind",
  "version",
  "fields",
  "others",
  "editors",
  "made_at as madeAt",
  "changed_at as changedAt",
  "deleted_at as deletedAt",
] as const;

const ofPerson = (tx: Tx, person: PersonId) =>
  tx.db.selectFrom("portfolio_entries").select(columns).where("person_id", "=", person);

/** Every entry of a person that is not deleted, in the order in which they were made. */
export const listEntries = async (tx: Tx, person: PersonId): Promise<readonly Entry[]> =>
  tx.many("entries.list", ofPerson(tx, person).where("deleted_at", "is", null).orderBy("position"));

/** Those of a person that were deleted and can still be brought back, the last one first. */
export const listDeletedEntries = async (tx: Tx, person: PersonId, now: Instant): Promise<readonly Entry[]> =>
  tx.many(
    "entries.list-deleted",
    ofPerson(tx, person)
      .where("deleted_at", ">", moment(now - DELETED_KEPT_DAYS * DAY))
      .orderBy("deleted_at", "desc"),
  );

/** One entry, deleted or not. */
export const findEntry = async (tx: Tx, person: PersonId, id: EntryId): Promise<Entry | undefined> =>
  tx.maybe("entries.find", ofPerson(tx, person).where("id", "=", id));

/** The one entry of a kind of which everybody has one at most. */
export const findOnly = async (tx: Tx, person: PersonId, kind: "declarations"): Promise<Entry | undefined> =>
  tx.maybe("entries.find-only", ofPerson(tx, person).where("kind", "=", kind));

/** Lets nobody else change an entry, which need not be there yet, until the transaction ends. */
export const lockEntry = async (tx: Tx, person: PersonId, id: EntryId): Promise<void> => {
  await tx.one("entries.lock", lockOn(tx, `entry ${id} of ${person}`));
};

/** Lets nobody else name a further reference for a person until the transaction ends. */
export const lockReferences = async (tx: Tx, person: PersonId): Promise<void> => {
  await tx.one("entries.lock-references", lockOn(tx, `references of ${person}`));
};

/** Lets nobody else log a series for a person until the transaction ends. */
export const lockSeries = async (tx: Tx, person: PersonId): Promise<void> => {
  await tx.one("entries.lock-series", lockOn(tx, `series of ${person}`));
};

/** Lets nobody else make or change the declarations of a person until the transaction ends, whatever their id is. */
export const lockDeclarations = async (tx: Tx, person: PersonId): Promise<void> => {
  await tx.one("entries.lock-declarations", lockOn(tx, `declarations of ${person}`));
};

/**
 * Keeps an entry as core decided it: a new one, or in place of what was there. Who is asked about its hours learns that
 * they are others now.
 */
export const keepEntry = async (
  tx: Tx,
  permit: Permit<"entry.change">,
  person: PersonId,
  entry: Entry,
): Promise<void> => {
  const changed = {
    version: entry.version,
    fields: JSON.stringify(entry.fields),
    others: JSON.stringify(entry.others),
    editors: JSON.stringify(entry.editors),
    changed_at: at(entry.changedAt),
    deleted_at: entry.deletedAt === null ? null : at(entry.deletedAt),
  };
  await tx.write(
    "entries.keep",
    tx.db
      .insertInto("portfolio_entries")
      .values({
        person_id: person,
        id: entry.id,
        kind: entry.kind,
        made_at: at(entry.madeAt),
        ...changed,
      })
      .onConflict((conflict) => conflict.columns(["person_id", "id"]).doUpdateSet(changed)),
  );
  if (entry.kind !== "rsc") return;
  const stated = entry.deletedAt === null ? figuresOf(typedOf(entry)) : null;
  await noteFigures(tx, permit, person, [{ entry: entry.id, stated }], entry.changedAt);
};

/** How much a person keeps, deleted entries too. */
export type Kept = { readonly entries: number; readonly characters: number };

/** Counts what a person keeps: there is an end to it. */
export const measureEntries = async (tx: Tx, person: PersonId): Promise<Kept> =>
  tx.one(
    "entries.measure",
    tx.db
      .selectFrom("portfolio_entries")
      .select((eb) => [
        eb.fn.countAll<number>().as("entries"),
        sql<number>`coalesce(sum(length(fields::text) + length(others::text)), 0)::bigint`.as("characters"),
      ])
      .where("person_id", "=", person),
  );

/** Forgets what was deleted before a moment; how many entries that were. In a job. */
export const forgetDeletedEntries = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write("entries.forget", tx.db.deleteFrom("portfolio_entries").where("deleted_at", "<", moment(before)));
