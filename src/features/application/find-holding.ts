import type { Application } from "../../core/application/application.ts";
import { holdingByTime } from "../../core/application/deadlines.ts";
import { feesHolding } from "../../core/application/fees-holding.ts";
import type { Holding } from "../../core/application/make-move.ts";
import { type SettingHistory, settingOn } from "../../core/association/setting-history.ts";
import type { Day } from "../../core/kernel/calendar.ts";
import { listFees, listSettlements } from "../../store/application-fees.ts";
import type { Tx } from "../../store/tx.ts";

/** Finds out which conditions of the lifecycle hold for an application on a day of its association. */
export const findHolding = async (
  tx: Tx,
  application: Application,
  history: SettingHistory,
  today: Day,
): Promise<Holding> => {
  const { value: rules } = settingOn(history, "application-rules", today);
  const dues = await listFees(tx, application);
  const settlements = await listSettlements(tx, application);
  return new Set([...feesHolding(dues, settlements, rules), ...holdingByTime(application, history, today)]);
};
