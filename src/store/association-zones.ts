import type { Permit } from "../core/access/can.ts";
import { todayByZones, type ZoneFrom } from "../core/association/setting-history.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId, SettingChangeId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { fixed, type PlaceOf } from "./fixed.ts";
import type { Tx } from "./tx.ts";

/** Which zone it was that an association changed to, by the id of that change. */
type ChangedZone = { readonly association: AssociationId; readonly id: SettingChangeId };

/** Shows to everybody by whose clock an association tells its days from a day on. */
export const addZone = async (
  tx: Tx,
  _permit: Permit<"setting.change" | "association.create">,
  { association, id }: ChangedZone,
  { holdsFrom, zone }: ZoneFrom,
): Promise<void> => {
  await tx.write(
    "association-zones.add",
    tx.db
      .insertInto("association_zones")
      .values({ association_id: association, id, holds_from: formatDay(holdsFrom), zone }),
  );
};

/** Shows it no longer. */
export const removeZone = async (
  tx: Tx,
  _permit: Permit<"setting.change">,
  { association, id }: ChangedZone,
): Promise<void> => {
  await tx.write(
    "association-zones.remove",
    tx.db.deleteFrom("association_zones").where("association_id", "=", association).where("id", "=", id),
  );
};

const allZones = fixed((db) =>
  db
    .selectFrom("association_zones")
    .select(["association_id as association", "holds_from as holdsFrom", "zone"])
    .orderBy("holds_from")
    .orderBy("position"),
);

const zonesOf = fixed((db, place: PlaceOf<{ readonly association: AssociationId }>) =>
  db
    .selectFrom("association_zones")
    .select(["holds_from as holdsFrom", "zone"])
    .where("association_id", "=", place("association"))
    .orderBy("holds_from")
    .orderBy("position"),
);

/** The day that it is in every association that has decided by whose clock, and in the others, each as `2021-06-30`. */
export type Days = { readonly own: ReadonlyMap<AssociationId, string>; readonly others: string };

const dayBy = (zones: readonly ZoneFrom[], now: Instant): string => formatDay(todayByZones(zones, now));

/** Which day it is in the associations at a moment. */
export const readDays = async (tx: Tx, now: Instant): Promise<Days> => {
  const rows = await tx.many("association-zones.all", allZones(tx, {}));
  const own = [...Map.groupBy(rows, ({ association }) => association)].map(
    ([association, zones]) => [association, dayBy(zones, now)] as const,
  );
  return { own: new Map(own), others: dayBy([], now) };
};

/** The day in one of them. */
export const dayAt = ({ own, others }: Days, association: AssociationId): string =>
  own.get(association) ?? others;

/** Which day it is in one association at a moment, as `2021-06-30`. */
export const readDay = async (tx: Tx, association: AssociationId, now: Instant): Promise<string> =>
  dayBy(await tx.many("association-zones.of", zonesOf(tx, { association })), now);
