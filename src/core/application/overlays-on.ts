import { type SettingHistory, settingOn } from "../association/setting-history.ts";
import type { Day } from "../kernel/calendar.ts";
import type { Application } from "./application.ts";

/**
 * The exceptions to its edition that an association has on a day. Where the edition is not offered any more, those of the
 * day of registration stand: it is pinned (product.md A2).
 */
export const overlaysOn = (
  { edition, settingsOn }: Pick<Application, "edition" | "settingsOn">,
  history: SettingHistory,
  day: Day,
): readonly string[] => {
  const on = (at: Day) => settingOn(history, "editions", at).value.find((each) => each.edition === edition);
  return (on(day) ?? on(settingsOn))?.overlays ?? [];
};
