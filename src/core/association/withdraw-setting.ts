import type { SettingChangeId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { SettingRefusal } from "./refusal.ts";
import {
  isWithdrawal,
  type SettingChange,
  type SettingHistory,
  todayOf,
  withdrawalOf,
} from "./setting-history.ts";

/** Judges taking a planned change back: possible until the day from which it holds. Done before, it is done. */
export const withdrawSetting = (
  history: SettingHistory,
  id: SettingChangeId,
  now: Instant,
): Result<{ readonly isNew: boolean; readonly change: SettingChange }, SettingRefusal> => {
  const change = history.find((row) => row.id === id);
  if (change === undefined || isWithdrawal(change)) return no({ code: "not-there" });
  if (withdrawalOf(history, id) !== undefined) return yes({ isNew: false, change });
  if (change.holdsFrom <= todayOf(history, now)) return no({ code: "setting-holds-already" });
  return yes({ isNew: true, change });
};
