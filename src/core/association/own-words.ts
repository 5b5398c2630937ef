import type { Instant } from "../kernel/instant.ts";
import { type SettingHistory, settingOn, todayOf } from "./setting-history.ts";
import { isUsual, type MailTemplate, type TemplatedKind, templateKey } from "./settings/mail-template.ts";

/** The words that an association chose for a kind of mail, as they hold today; undefined where they are all the usual ones. */
export const templateHeld = (
  history: SettingHistory,
  kind: TemplatedKind,
  now: Instant,
): MailTemplate | undefined => {
  const { value } = settingOn(history, templateKey(kind), todayOf(history, now));
  return isUsual(value) ? undefined : value;
};
