import { addYears, type Day } from "../kernel/calendar.ts";
import type { Problem } from "../kernel/field-problem.ts";
import type { SettingChangeId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { KnownRules } from "./known-rules.ts";
import type { SettingRefusal } from "./refusal.ts";
import { isSameValue } from "./same-value.ts";
import { isWithdrawal, latestPosition, type SettingHistory, settingOn, todayOf } from "./setting-history.ts";
import { type SettingKey, type SettingValues, settingOf } from "./settings/catalogue.ts";
import { problemsIn } from "./settings/setting.ts";

/** What somebody wants a setting to be, from a day on. */
export type Proposal<K extends SettingKey = SettingKey> = {
  /** Made when the form was shown: sent twice, it is one change. */
  readonly id: SettingChangeId;
  readonly setting: K;
  readonly holdsFrom: Day;
  /** As it was read from the form; it is checked here. */
  readonly value: unknown;
  /** Where the history of the setting stood when the form was shown. */
  readonly seen: number;
};

/** A change that may be recorded, or that it was recorded before. */
export type Accepted<K extends SettingKey> = {
  readonly isNew: boolean;
  readonly change: {
    readonly id: SettingChangeId;
    readonly setting: K;
    readonly holdsFrom: Day;
    readonly value: SettingValues[K];
  };
};

/** How many years ahead something may be decided. */
const FURTHEST_YEARS = 10;

/** The first day that a change of a setting may hold from. */
export const earliestDay = (history: SettingHistory, key: SettingKey, now: Instant): Day =>
  todayOf(history, now) + settingOf(key).notice;

/** Checks a value as its setting asks, and against the editions there are. */
export const readSetting = <K extends SettingKey>(
  key: K,
  typed: unknown,
  among: { readonly rules: KnownRules; readonly from: Day },
): Result<SettingValues[K], readonly Problem[]> => {
  const { schema, check } = settingOf(key);
  const read = schema.safeParse(typed);
  if (!read.success) return no(problemsIn(read.error));
  const problems = check?.(read.data, among) ?? [];
  return problems.length > 0 ? no(problems) : yes(read.data);
};

const judgeDay = (
  history: SettingHistory,
  { setting, holdsFrom }: Pick<Proposal, "setting" | "holdsFrom">,
  now: Instant,
): readonly Problem[] => {
  const earliest = earliestDay(history, setting, now);
  if (holdsFrom < earliest) return [{ field: "holdsFrom", problem: "in-the-past" }];
  return holdsFrom > addYears(earliest, FURTHEST_YEARS) ? [{ field: "holdsFrom", problem: "too-large" }] : [];
};

/**
 * Judges a change of a setting. It holds from today or a later day of the association, so that what held on a day that
 * is over stays what it was (O1: versioned with a date from which it holds).
 */
export const changeSetting = <K extends SettingKey>(
  history: SettingHistory,
  proposal: Proposal<K>,
  { now, rules }: { readonly now: Instant; readonly rules: KnownRules },
): Result<Accepted<K>, SettingRefusal> => {
  const { id, setting, holdsFrom, seen } = proposal;
  const read = readSetting(setting, proposal.value, { rules, from: holdsFrom });
  const before = history.find((row) => row.id === id);
  if (before !== undefined) {
    const isSame =
      read.ok &&
      !isWithdrawal(before) &&
      before.setting === setting &&
      before.holdsFrom === holdsFrom &&
      isSameValue(before.value, read.value);
    return isSame
      ? yes({ isNew: false, change: { id, setting, holdsFrom, value: read.value } })
      : no({ code: "moved-on" });
  }
  const problems = [...judgeDay(history, proposal, now), ...(read.ok ? [] : read.refusal)];
  if (problems.length > 0 || !read.ok) return no({ code: "setting-not-accepted", problems });
  if (latestPosition(history, setting) !== seen) return no({ code: "moved-on" });
  if (isSameValue(settingOn(history, setting, holdsFrom).value, read.value))
    return no({ code: "setting-unchanged" });
  return yes({ isNew: true, change: { id, setting, holdsFrom, value: read.value } });
};
