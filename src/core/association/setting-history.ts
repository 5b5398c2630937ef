import type { Day } from "../kernel/calendar.ts";
import type { PersonId, SettingChangeId } from "../kernel/ids.ts";
import { type Instant, localDay } from "../kernel/instant.ts";
import { type SettingKey, type SettingValues, settingOf } from "./settings/catalogue.ts";

type Recorded = {
  readonly id: SettingChangeId;
  /** Later rows have a higher one. */
  readonly position: number;
  readonly changedAt: Instant;
  /** Null where the installation's own command line did it. */
  readonly changedBy: PersonId | null;
};

/** That a setting has a value from a day on. */
export type SettingChange<K extends SettingKey = SettingKey> = Recorded & {
  readonly setting: K;
  readonly holdsFrom: Day;
  readonly value: SettingValues[K];
};

/** That a change is not to happen. */
export type SettingWithdrawal = Recorded & {
  readonly setting: SettingKey;
  readonly withdraws: SettingChangeId;
};

/** Everything that an association ever decided, in the order in which it did. Rows are only added. */
export type SettingHistory = readonly (SettingChange | SettingWithdrawal)[];

/** True for a row that takes another one back. */
export const isWithdrawal = (row: SettingHistory[number]): row is SettingWithdrawal => "withdraws" in row;

/** The row that takes a change back. */
export const withdrawalOf = (history: SettingHistory, id: SettingChangeId): SettingWithdrawal | undefined =>
  history.filter(isWithdrawal).find(({ withdraws }) => withdraws === id);

/** The changes of a setting that stand, in the order of the days they hold from; on one day the later row comes last. */
export const standingChanges = <K extends SettingKey>(
  history: SettingHistory,
  key: K,
): readonly SettingChange<K>[] => {
  const withdrawn = new Set(history.filter(isWithdrawal).map(({ withdraws }) => withdraws));
  const isStanding = (row: SettingHistory[number]): row is SettingHistory[number] & SettingChange<K> =>
    row.setting === key && !isWithdrawal(row) && !withdrawn.has(row.id);
  return history.filter(isStanding).toSorted((a, b) => a.holdsFrom - b.holdsFrom || a.position - b.position);
};

/** What holds on a day, and the change that says so; without one it is what is usual. */
export type Held<K extends SettingKey> = {
  readonly value: SettingValues[K];
  readonly by: SettingChange<K> | undefined;
};

/** What a setting says on a day: the latest change whose day is not after it. */
export const settingOn = <K extends SettingKey>(history: SettingHistory, key: K, day: Day): Held<K> => {
  const by = standingChanges(history, key).findLast(({ holdsFrom }) => holdsFrom <= day);
  return { value: by === undefined ? settingOf(key).usual : by.value, by };
};

/** The changes that are still to come after a day, the next first; of several on one day the last one. */
export const plannedAfter = <K extends SettingKey>(
  history: SettingHistory,
  key: K,
  day: Day,
): readonly SettingChange<K>[] =>
  standingChanges(history, key).filter(
    ({ holdsFrom }, index, standing) => holdsFrom > day && standing[index + 1]?.holdsFrom !== holdsFrom,
  );

/**
 * Where the history of one setting stands: the number of its rows, 0 where there is none. It is shown in forms, so it is
 * not the rows' `position`, which grows with what other associations decide.
 */
export const latestPosition = (history: SettingHistory, key: SettingKey): number =>
  history.filter(({ setting }) => setting === key).length;

type Zone = SettingValues["time-zone"];

/** The last day that has begun, each day in the time zone that holds on it. */
const lastBegun = (zoneOn: (day: Day) => Zone, now: Instant): Day => {
  const utc = localDay(now, "UTC");
  const hasBegun = (day: Day): boolean => localDay(now, zoneOn(day)) >= day;
  // Zones lie between 12 hours behind and 14 ahead of UTC: yesterday has begun everywhere.
  return [utc + 1, utc].find(hasBegun) ?? utc - 1;
};

/**
 * The day that it is for the association: the last one that has begun, each day in the time zone that holds on it. It
 * never goes back, because a change of the zone holds from tomorrow at the earliest.
 */
export const todayOf = (history: SettingHistory, now: Instant): Day =>
  lastBegun((day) => settingOn(history, "time-zone", day).value, now);

/** That an association goes by a clock from a day on. */
export type ZoneFrom = { readonly holdsFrom: Day; readonly zone: Zone };

/** The same day of whom only the zones are known that were not taken back, in the order of their days. */
export const todayByZones = (zones: readonly ZoneFrom[], now: Instant): Day =>
  lastBegun(
    (day) => zones.findLast(({ holdsFrom }) => holdsFrom <= day)?.zone ?? settingOf("time-zone").usual,
    now,
  );

/** The time zone by whose clock an association tells moments now. */
export const zoneOf = (history: SettingHistory, now: Instant): SettingValues["time-zone"] =>
  settingOn(history, "time-zone", todayOf(history, now)).value;

/** A stretch of days in which one value of a setting held, holds or will hold. */
export type Stretch<K extends SettingKey> = Held<K> & {
  /** Undefined: as long as there is anything to say. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
};

/** A setting over time, the earliest stretch first; before the first change it is what is usual. */
export const stretchesOf = <K extends SettingKey>(history: SettingHistory, key: K): readonly Stretch<K>[] => {
  const shown = plannedAfter(history, key, Number.NEGATIVE_INFINITY);
  const starts: readonly Stretch<K>[] = [
    { value: settingOf(key).usual, by: undefined, from: undefined, to: undefined },
    ...shown.map((by) => ({ value: by.value, by, from: by.holdsFrom, to: undefined })),
  ];
  return starts.map((stretch, index) => {
    const next = starts[index + 1]?.from;
    return next === undefined ? stretch : { ...stretch, to: next - 1 };
  });
};
