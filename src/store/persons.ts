import type { Permit } from "../core/access/can.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Language } from "../core/kernel/language.ts";
import { readTimeZone } from "../core/kernel/time-zone.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What every page knows of a person. */
export type FoundPerson = {
  readonly name: string;
  readonly language: Language;
  /** By whose clock they read times; undefined where they have not said, or where it is no longer known. */
  readonly timeZone?: string | undefined;
};

/** A stored zone as it can be used. */
export const zoneRead = (stored: string | null): string | undefined =>
  stored === null ? undefined : readTimeZone(stored);

/** A person by id; undefined where the scope does not see them. */
export const findPerson = async (tx: Tx, id: PersonId): Promise<FoundPerson | undefined> => {
  const row = await tx.maybe(
    "persons.by-id",
    tx.db.selectFrom("persons").select(["name", "language", "time_zone as timeZone"]).where("id", "=", id),
  );
  return row === undefined ? undefined : { ...row, timeZone: zoneRead(row.timeZone) };
};

/**
 * Lets one at a time open sessions of a person or change how they sign in, until the transaction ends: a session that is
 * opened meanwhile is seen by the change that ends sessions, or sees the change itself.
 */
export const lockPerson = async (tx: Tx, id: PersonId): Promise<void> => {
  await tx.one(
    "persons.lock",
    tx.db.selectFrom("persons").select("id").where("id", "=", id).forNoKeyUpdate(),
  );
};

/** By whose clock a person reads times; it stays so until the transaction ends. */
export const lockTimeZone = async (tx: Tx, id: PersonId): Promise<string | undefined> => {
  const { timeZone } = await tx.one(
    "persons.lock-time-zone",
    tx.db.selectFrom("persons").select(["id", "time_zone as timeZone"]).where("id", "=", id).forNoKeyUpdate(),
  );
  return zoneRead(timeZone);
};

/** Adds a person: in the person's own scope when registering, or in a job's. */
export const addPerson = async (
  tx: Tx,
  { id, name, language, timeZone }: FoundPerson & { readonly id: PersonId },
  now: Instant,
): Promise<void> => {
  await tx.write(
    "persons.add",
    tx.db
      .insertInto("persons")
      .values({ id, name, language, time_zone: timeZone ?? null, created_at: at(now) }),
  );
};

/** What of a person can be changed; a zone of null is one that they no longer say. */
export type PersonChange = {
  readonly name?: string;
  readonly language?: Language;
  readonly timeZone?: string | null | undefined;
};

/** Changes how a person is called, in which language they are written to, or by whose clock they read times. */
export const changePerson = async (
  tx: Tx,
  _permit: Permit<"account.change">,
  id: PersonId,
  { timeZone, ...change }: PersonChange,
): Promise<void> => {
  await tx.write(
    "persons.change",
    tx.db
      .updateTable("persons")
      .set({ ...change, ...(timeZone === undefined ? {} : { time_zone: timeZone }) })
      .where("id", "=", id),
  );
};

/** How people are called, by id; whom the scope does not see is left out. */
export const namesOf = async (
  tx: Tx,
  ids: readonly (PersonId | null)[],
): Promise<ReadonlyMap<PersonId, string>> => {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return new Map();
  const rows = await tx.many(
    "persons.names",
    tx.db.selectFrom("persons").select(["id", "name"]).where("id", "in", asked),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};
