import type { SettingHistory } from "../../../core/association/setting-history.ts";
import type { Day } from "../../../core/kernel/calendar.ts";
import { type ApplicationFee, feeDue } from "../../../core/payments/fees-due.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

/** What a fee of an application is on a day, in words; undefined where none is charged. */
export const feeText = (
  history: SettingHistory,
  fee: ApplicationFee,
  category: string,
  day: Day,
  language: Language,
): string | undefined => {
  const { amount, currency } = feeDue(history, fee, category, day);
  return amount === 0 ? undefined : speechIn(language).money(amount, currency);
};
