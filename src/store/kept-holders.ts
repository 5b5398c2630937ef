import { type Day, formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId, Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { DegreeLevel } from "../core/portfolio/terms.ts";
import type { RegisteredPerson } from "../core/register/import/plan-import.ts";
import type { KeptHolder } from "../core/register/kept-holder.ts";
import type { HolderId, Standing, StandingContent, StandingId } from "../core/register/standing.ts";
import { lockOn } from "./locks.ts";
import { findHolders } from "./register.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

const contactOf = (tx: Tx, association: AssociationId, id: HolderId) =>
  tx.db
    .selectFrom("holder_contacts")
    .select(["address", "note", "version", "changed_at as changedAt", "changed_by as changedBy"])
    .where("association_id", "=", association)
    .where("holder_id", "=", id);

/** Somebody in the register of an association, as its staff keep them. */
export const findKeptHolder = async (
  tx: Tx,
  association: AssociationId,
  id: HolderId,
): Promise<KeptHolder | undefined> => {
  const { kept, found } = await together({
    kept: tx.maybe("holders.kept", contactOf(tx, association, id)),
    found: findHolders(tx, [id]),
  });
  const [holder] = found;
  return kept === undefined || holder?.associationId !== association ? undefined : { ...holder, ...kept };
};

/** Lets nobody else change the register of an association until the transaction ends. */
export const lockRegister = async (tx: Tx, association: AssociationId): Promise<void> => {
  await tx.one("holders.lock-register", lockOn(tx, `register of ${association}`));
};

/** Everybody in the register of an association, as an import compares with. */
export const readRegister = async (
  tx: Tx,
  association: AssociationId,
): Promise<readonly RegisteredPerson[]> => {
  const { people, standings } = await together({
    people: tx.many(
      "holders.all",
      tx.db
        .selectFrom("holders as h")
        .innerJoin("holder_contacts as c", (join) =>
          join.onRef("c.association_id", "=", "h.association_id").onRef("c.holder_id", "=", "h.id"),
        )
        .select(["h.id", "h.name", "h.level", "c.address"])
        .where("h.association_id", "=", association)
        .orderBy("h.folded")
        .orderBy("h.id"),
    ),
    standings: tx.many(
      "standings.all",
      tx.db
        .selectFrom("standings")
        .select(["holder_id as holder", "kind", "category", "from_day as from", "to_day as to"])
        .where("association_id", "=", association),
    ),
  });
  const ofHolder = Map.groupBy(standings, ({ holder }) => holder);
  return people.map((person) => ({
    ...person,
    standings: (ofHolder.get(person.id) ?? []).map(({ kind, category, from, to }) => ({
      kind,
      category,
      from: formatDay(from),
      to: to === null ? null : formatDay(to),
    })),
  }));
};

type Told = { readonly id: string; readonly changedAt: Instant; readonly changedBy: PersonId | null };

/** What was written down of somebody once. */
export type HolderChange = Told & {
  readonly name: string;
  readonly level: DegreeLevel | null;
  readonly address: string | null;
  readonly note: string;
};

/** What was said of a standing once. */
export type StandingChange = Told &
  StandingContent & { readonly standing: StandingId; readonly isWithdrawn: boolean; readonly note: string };

/** Everything that was ever written down of somebody, the latest first. */
export const listHolderChanges = async (
  tx: Tx,
  association: AssociationId,
  id: HolderId,
): Promise<readonly HolderChange[]> =>
  tx.many(
    "holder-changes.list",
    tx.db
      .selectFrom("holder_changes")
      .select([
        "id",
        "name",
        "level",
        "address",
        "note",
        "changed_at as changedAt",
        "changed_by as changedBy",
      ])
      .where("association_id", "=", association)
      .where("holder_id", "=", id)
      .orderBy("position", "desc"),
  );

const dayOrNull = (day: Day | null): string | null => (day === null ? null : formatDay(day));

/** Everything that was ever said of somebody's standings, the latest first. */
export const listStandingChanges = async (
  tx: Tx,
  association: AssociationId,
  id: HolderId,
): Promise<readonly StandingChange[]> => {
  const rows = await tx.many(
    "standing-changes.list",
    tx.db
      .selectFrom("standing_changes")
      .select([
        "id",
        "standing_id as standing",
        "kind",
        "category",
        "from_day as from",
        "to_day as to",
        "is_withdrawn as isWithdrawn",
        "note",
        "changed_at as changedAt",
        "changed_by as changedBy",
      ])
      .where("association_id", "=", association)
      .where("holder_id", "=", id)
      .orderBy("position", "desc"),
  );
  return rows.map((row) => ({ ...row, from: formatDay(row.from), to: dayOrNull(row.to) }));
};

/** A standing of somebody that was withdrawn, as it was last said; undefined where it never was. */
export const wasWithdrawn = async (
  tx: Tx,
  association: AssociationId,
  { holder, id }: { readonly holder: HolderId; readonly id: StandingId },
): Promise<Standing | undefined> => {
  const changes = await listStandingChanges(tx, association, holder);
  const last = changes.find(({ standing }) => standing === id);
  if (last?.isWithdrawn !== true) return undefined;
  const { kind, category, from, to } = last;
  return { id, kind, category, from, to };
};

/** In whose name and when a register is changed, and ids for what is new. */
export type RegisterDeed = {
  readonly association: AssociationId;
  readonly by: PersonId | null;
  readonly now: Instant;
  readonly newId: <Kind extends string>() => Id<Kind>;
};

/** The addresses that an association's own register has of some holders. */
export const addressesOfHolders = async (
  tx: Tx,
  association: AssociationId,
  holders: readonly HolderId[],
): Promise<ReadonlyMap<HolderId, string>> => {
  if (holders.length === 0) return new Map();
  const rows = await tx.many(
    "holders.addresses",
    tx.db
      .selectFrom("holder_contacts")
      .select(["holder_id as holder", "address"])
      .where("association_id", "=", association)
      .where("holder_id", "in", holders),
  );
  return new Map(
    rows.flatMap(({ holder, address }) => (address === null ? [] : [[holder, address] as const])),
  );
};
