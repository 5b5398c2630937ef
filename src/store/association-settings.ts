import type { Permit } from "../core/access/can.ts";
import type { SettingHistory } from "../core/association/setting-history.ts";
import { isSettingKey, type SettingKey, settingOf } from "../core/association/settings/catalogue.ts";
import { type Day, formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId, PersonId, SettingChangeId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { addZone, removeZone } from "./association-zones.ts";
import { fixed, type PlaceOf } from "./fixed.ts";
import { lockOn } from "./locks.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Row = {
  readonly id: SettingChangeId;
  readonly position: number;
  readonly setting: string;
  readonly holdsFrom: Day;
  readonly value: unknown;
  readonly withdraws: SettingChangeId | null;
  readonly changedBy: PersonId | null;
  readonly changedAt: Instant;
};

/**
 * One row as core reads it. A setting that this program does not have, as after going back a version, is passed over; a
 * value that it cannot read is a fault: guessing would let an older one hold again.
 */
const rowOf = ({ setting, value, withdraws, holdsFrom, ...recorded }: Row): SettingHistory => {
  if (!isSettingKey(setting)) return [];
  if (withdraws !== null) return [{ ...recorded, setting, withdraws }];
  const read = settingOf(setting).schema.safeParse(value);
  if (!read.success) throw new Error(`the change ${recorded.id} of the setting ${setting} cannot be read`);
  return [{ ...recorded, setting, holdsFrom, value: read.data }];
};

/** Everything that an association ever decided, in the order in which it did. */
export const readSettings = async (tx: Tx, association: AssociationId): Promise<SettingHistory> => {
  const rows = await tx.many(
    "association-settings.history",
    tx.db
      .selectFrom("association_settings")
      .select([
        "id",
        "position",
        "setting",
        "holds_from as holdsFrom",
        "value",
        "withdraws",
        "changed_by as changedBy",
        "changed_at as changedAt",
      ])
      .where("association_id", "=", association)
      .orderBy("position"),
  );
  return rows.flatMap(rowOf);
};

/** What somebody who follows an association reads of its decisions. */
const forFollowers: readonly SettingKey[] = ["editions", "category-labels", "time-zone"];

const followedSettings = fixed((db, place: PlaceOf<{ readonly person: PersonId }>) =>
  db
    .selectFrom("association_settings as s")
    .innerJoin("portfolio_follows as f", "f.association_id", "s.association_id")
    .select([
      "s.association_id as association",
      "s.id",
      "s.position",
      "s.setting",
      "s.holds_from as holdsFrom",
      "s.value",
      "s.withdraws",
      "s.changed_by as changedBy",
      "s.changed_at as changedAt",
    ])
    .where("f.person_id", "=", place("person"))
    .where("s.setting", "in", forFollowers)
    .orderBy("s.position"),
);

const byAssociation = (
  rows: readonly (Row & { readonly association: AssociationId })[],
): ReadonlyMap<AssociationId, SettingHistory> => {
  const histories = new Map<AssociationId, SettingHistory>();
  for (const { association, ...row } of rows)
    histories.set(association, [...(histories.get(association) ?? []), ...rowOf(row)]);
  return histories;
};

/** Of every association that a person follows what it decided for its applicants, in the order in which it did. */
export const readFollowedSettings = async (
  tx: Tx,
  person: PersonId,
): Promise<ReadonlyMap<AssociationId, SettingHistory>> => {
  const rows = await tx.many("association-settings.followed", followedSettings(tx, { person }));
  return byAssociation(rows);
};

/**
 * Of every association which editions it offers, and by whose clock its days go; who decided so is not among it. Anybody who is
 * signed in may read that.
 */
export const readOffers = async (tx: Tx): Promise<ReadonlyMap<AssociationId, SettingHistory>> => {
  const rows = await tx.many(
    "association-settings.offers",
    tx.db
      .selectFrom("association_settings")
      .select([
        "association_id as association",
        "id",
        "position",
        "setting",
        "holds_from as holdsFrom",
        "value",
        "withdraws",
        "changed_at as changedAt",
      ])
      .where("setting", "in", ["editions", "time-zone"] satisfies readonly SettingKey[])
      .orderBy("position"),
  );
  return byAssociation(rows.map((row) => ({ ...row, changedBy: null })));
};

const appliedSettings = fixed((db, place: PlaceOf<{ readonly person: PersonId }>) =>
  db
    .selectFrom("association_settings as s")
    .select([
      "s.association_id as association",
      "s.id",
      "s.position",
      "s.setting",
      "s.holds_from as holdsFrom",
      "s.value",
      "s.withdraws",
      "s.changed_by as changedBy",
      "s.changed_at as changedAt",
    ])
    .where("s.association_id", "in", (query) =>
      query.selectFrom("applications").select("association_id").where("person_id", "=", place("person")),
    )
    .orderBy("s.position"),
);

/** Everything that the associations decided with which a person has applications, in the order in which they did. */
export const readAppliedSettings = async (
  tx: Tx,
  person: PersonId,
): Promise<ReadonlyMap<AssociationId, SettingHistory>> =>
  byAssociation(await tx.many("association-settings.applied", appliedSettings(tx, { person })));

/** Lets nobody else change a setting of an association until the transaction ends. */
export const lockSettings = async (tx: Tx, association: AssociationId): Promise<void> => {
  await tx.one("association-settings.lock", lockOn(tx, `settings of ${association}`));
};

/** Who writes a row, when, and for whom. */
export type SettingAuthor = {
  readonly association: AssociationId;
  readonly by: PersonId | null;
  readonly now: Instant;
};

/** Adds a change that core accepted. Everybody sees by whose clock the association tells its days. */
export const addSettingChange = async (
  tx: Tx,
  permit: Permit<"setting.change" | "association.create">,
  change: {
    readonly id: SettingChangeId;
    readonly setting: SettingKey;
    readonly holdsFrom: Day;
    readonly value: unknown;
  },
  { association, by, now }: SettingAuthor,
): Promise<void> => {
  await tx.write(
    "association-settings.change",
    tx.db.insertInto("association_settings").values({
      association_id: association,
      id: change.id,
      setting: change.setting,
      holds_from: formatDay(change.holdsFrom),
      value: JSON.stringify(change.value),
      withdraws: null,
      changed_by: by,
      changed_at: at(now),
    }),
  );
  if (change.setting !== "time-zone") return;
  const zone = settingOf(change.setting).schema.parse(change.value);
  await addZone(tx, permit, { association, id: change.id }, { holdsFrom: change.holdsFrom, zone });
};

/** Adds that a planned change is not to happen. */
export const addSettingWithdrawal = async (
  tx: Tx,
  permit: Permit<"setting.change">,
  withdrawn: {
    readonly id: SettingChangeId;
    readonly setting: SettingKey;
    readonly holdsFrom: Day;
    readonly withdraws: SettingChangeId;
  },
  { association, by, now }: SettingAuthor,
): Promise<void> => {
  await tx.write(
    "association-settings.withdraw",
    tx.db.insertInto("association_settings").values({
      association_id: association,
      id: withdrawn.id,
      setting: withdrawn.setting,
      holds_from: formatDay(withdrawn.holdsFrom),
      value: null,
      withdraws: withdrawn.withdraws,
      changed_by: by,
      changed_at: at(now),
    }),
  );
  if (withdrawn.setting === "time-zone")
    await removeZone(tx, permit, { association, id: withdrawn.withdraws });
};
