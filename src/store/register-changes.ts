import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { DegreeLevel } from "../core/portfolio/terms.ts";
import { foldedName } from "../core/register/name-words.ts";
import type { HolderId } from "../core/register/standing.ts";
import type { RegisterDeed } from "./kept-holders.ts";
import {
  addHolderWords,
  type NewHolder,
  noteHolders,
  noteStandings,
  type StandingOf,
  statement,
} from "./register-additions.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type MayChange = Permit<"register.change">;

/** Says in whose name and when people were changed; their version rises. */
export const touchHolders = async (
  tx: Tx,
  _permit: MayChange,
  { association, by, now }: RegisterDeed,
  ids: readonly HolderId[],
): Promise<void> => {
  await tx.write(
    "holder-contacts.touch",
    tx.db
      .updateTable("holder_contacts")
      .set((eb) => ({ version: eb("version", "+", 1), changed_at: at(now), changed_by: by }))
      .where("association_id", "=", association)
      .where((eb) => eb("holder_id", "=", eb.fn.any(eb.val([...ids])))),
  );
};

/** Changes what is written down of somebody. */
export const changeKeptHolder = async (
  tx: Tx,
  permit: MayChange,
  deed: RegisterDeed,
  holder: NewHolder & { readonly version: number },
): Promise<void> => {
  const { association, by, now } = deed;
  const { id, name, level, address, note, version } = holder;
  await tx.write(
    "holders.change",
    tx.db
      .updateTable("holders")
      .set({ name, folded: foldedName(name), level })
      .where("association_id", "=", association)
      .where("id", "=", id),
  );
  await tx.write(
    "holder-contacts.change",
    tx.db
      .updateTable("holder_contacts")
      .set({ address, note, version, changed_at: at(now), changed_by: by })
      .where("association_id", "=", association)
      .where("holder_id", "=", id),
  );
  await tx.write(
    "holder-words.remove",
    tx.db.deleteFrom("holder_words").where("association_id", "=", association).where("holder_id", "=", id),
  );
  await addHolderWords(tx, permit, deed, [holder]);
  await noteHolders(tx, permit, deed, [holder]);
};

/** Changes the days of a standing. */
export const changeStandingDays = async (
  tx: Tx,
  permit: MayChange,
  deed: RegisterDeed,
  standing: StandingOf,
  note = "",
): Promise<void> => {
  await tx.write(
    "standings.change",
    tx.db
      .updateTable("standings")
      .set({ from_day: standing.from, to_day: standing.to })
      .where("association_id", "=", deed.association)
      .where("id", "=", standing.id),
  );
  await noteStandings(tx, permit, deed, [standing], { note });
};

/** Takes a standing out of the register; its history stays. */
export const removeStanding = async (
  tx: Tx,
  permit: MayChange,
  deed: RegisterDeed,
  standing: StandingOf,
  note: string,
): Promise<void> => {
  await tx.write(
    "standings.remove",
    tx.db
      .deleteFrom("standings")
      .where("association_id", "=", deed.association)
      .where("id", "=", standing.id),
  );
  await noteStandings(tx, permit, deed, [standing], { isWithdrawn: true, note });
};

/** Fills in the level of people who had none, as an import does; their version is raised beside it. */
export const fillInLevels = async (
  tx: Tx,
  _permit: MayChange,
  { association, by, now, newId }: RegisterDeed,
  levels: readonly { readonly id: HolderId; readonly level: DegreeLevel }[],
): Promise<void> => {
  const rows = JSON.stringify(levels.map((each) => ({ ...each, change: newId<"holder-change">() })));
  await tx.write(
    "holders.fill-in",
    statement(
      tx,
      sql`update holders as h set level = r.level
        from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, level text)
        where h.association_id = ${association}::uuid and h.id = r.id`,
    ),
  );
  await tx.write(
    "holder-changes.fill-in",
    statement(
      tx,
      sql`insert into holder_changes
          (association_id, id, holder_id, name, level, address, note, changed_at, changed_by)
        select h.association_id, r.change, h.id, h.name, r.level, c.address, c.note, ${at(now)}, ${by}::uuid
        from jsonb_to_recordset(${rows}::jsonb) as r (change uuid, id uuid, level text)
        join holders h on h.association_id = ${association}::uuid and h.id = r.id
        join holder_contacts c on c.association_id = h.association_id and c.holder_id = h.id`,
    ),
  );
};
