import { type Compilable, type RawBuilder, sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { HolderDetails } from "../core/register/kept-holder.ts";
import { foldedName, wordsOfName } from "../core/register/name-words.ts";
import type { HolderId, Standing } from "../core/register/standing.ts";
import type { RegisterDeed } from "./kept-holders.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type MayChange = Permit<"register.change">;

/** Somebody who is new in a register. */
export type NewHolder = HolderDetails & { readonly id: HolderId };

/** A standing of somebody. */
export type StandingOf = Standing & { readonly holder: HolderId };

/** Rows as one parameter, so that one and five thousand are the same statement. */
const rowsOf = (rows: readonly object[]): RawBuilder<unknown> => sql`${JSON.stringify(rows)}::jsonb`;

/** A statement written out, as the transaction sends it. */
export const statement = (tx: Tx, query: RawBuilder<unknown>): Compilable => ({
  compile: () => query.compile(tx.db),
});

/** Adds the words by which people are found. */
export const addHolderWords = async (
  tx: Tx,
  _permit: MayChange,
  { association }: RegisterDeed,
  holders: readonly Pick<NewHolder, "id" | "name">[],
): Promise<void> => {
  const words = holders.flatMap(({ id, name }) => wordsOfName(name).map((word) => ({ id, word })));
  await tx.write(
    "holder-words.add",
    statement(
      tx,
      sql`insert into holder_words (association_id, holder_id, word)
        select ${association}::uuid, r.id, r.word from jsonb_to_recordset(${rowsOf(words)}) as r (id uuid, word text)`,
    ),
  );
};

/** Adds to the history what is written down of people. */
export const noteHolders = async (
  tx: Tx,
  _permit: MayChange,
  { association, by, now, newId }: RegisterDeed,
  holders: readonly NewHolder[],
): Promise<void> => {
  const changes = holders.map((holder) => ({ ...holder, change: newId<"holder-change">() }));
  await tx.write(
    "holder-changes.add",
    statement(
      tx,
      sql`insert into holder_changes
          (association_id, id, holder_id, name, level, address, note, changed_at, changed_by)
        select ${association}::uuid, r.change, r.id, r.name, r.level, r.address, r.note, ${at(now)}, ${by}::uuid
        from jsonb_to_recordset(${rowsOf(changes)})
          as r (change uuid, id uuid, name text, level text, address text, note text)`,
    ),
  );
};

/** Adds people to the register of an association, with the first row of their history; false where an id is used anywhere. */
export const addHolders = async (
  tx: Tx,
  permit: MayChange,
  deed: RegisterDeed,
  holders: readonly NewHolder[],
): Promise<boolean> => {
  const { association, by, now } = deed;
  const rows = holders.map((holder) => ({ ...holder, folded: foldedName(holder.name) }));
  const added = await tx.write(
    "holders.add",
    statement(
      tx,
      sql`insert into holders (association_id, id, name, folded, level)
        select ${association}::uuid, r.id, r.name, r.folded, r.level
        from jsonb_to_recordset(${rowsOf(rows)}) as r (id uuid, name text, folded text, level text)
        on conflict (id) do nothing`,
    ),
  );
  if (added < holders.length) return false;
  await tx.write(
    "holder-contacts.add",
    statement(
      tx,
      sql`insert into holder_contacts (association_id, holder_id, address, note, changed_at, changed_by)
        select ${association}::uuid, r.id, r.address, r.note, ${at(now)}, ${by}::uuid
        from jsonb_to_recordset(${rowsOf(rows)}) as r (id uuid, address text, note text)`,
    ),
  );
  await addHolderWords(tx, permit, deed, holders);
  await noteHolders(tx, permit, deed, holders);
  return true;
};

/** Adds to the history what is said of standings, or that they are withdrawn. */
export const noteStandings = async (
  tx: Tx,
  _permit: MayChange,
  { association, by, now, newId }: RegisterDeed,
  standings: readonly StandingOf[],
  { isWithdrawn = false, note = "" }: { readonly isWithdrawn?: boolean; readonly note?: string } = {},
): Promise<void> => {
  const changes = standings.map((standing) => ({ ...standing, change: newId<"standing-change">() }));
  await tx.write(
    "standing-changes.add",
    statement(
      tx,
      sql`insert into standing_changes (association_id, id, holder_id, standing_id, kind, category, from_day, to_day,
          is_withdrawn, note, changed_at, changed_by)
        select ${association}::uuid, r.change, r.holder, r.id, r.kind, r.category, r."from", r."to",
          ${isWithdrawn}, ${note}, ${at(now)}, ${by}::uuid
        from jsonb_to_recordset(${rowsOf(changes)})
          as r (change uuid, holder uuid, id uuid, kind text, category text, "from" date, "to" date)`,
    ),
  );
};

/** Adds standings of people in the register of an association, with the first row of their history; false where an id is used. */
export const addStandings = async (
  tx: Tx,
  permit: MayChange,
  deed: RegisterDeed,
  standings: readonly StandingOf[],
): Promise<boolean> => {
  const added = await tx.write(
    "standings.add",
    statement(
      tx,
      sql`insert into standings (association_id, id, holder_id, kind, category, from_day, to_day)
        select ${deed.association}::uuid, r.id, r.holder, r.kind, r.category, r."from", r."to"
        from jsonb_to_recordset(${rowsOf(standings)})
          as r (holder uuid, id uuid, kind text, category text, "from" date, "to" date)
        on conflict (association_id, id) do nothing`,
    ),
  );
  if (added < standings.length) return false;
  await noteStandings(tx, permit, deed, standings);
  return true;
};
