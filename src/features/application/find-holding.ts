import type { Application } from "../../core/application/application.ts";
import { holdingByTime } from "../../core/application/deadlines.ts";
import { feesHolding } from "../../core/application/fees-holding.ts";
import type { Holding } from "../../core/application/make-move.ts";
import { type SettingHistory, settingOn } from "../../core/association/setting-history.ts";
import type { Day } from "../../core/kernel/calendar.ts";
import type { DueFee, Settlement } from "../../core/payments/fees-due.ts";
import { listFees, listSettlements } from "../../store/application-fees.ts";
import type { Tx } from "../../store/tx.ts";

/** What fell due for an application, and what was recorded towards it. */
export type Fees = { readonly dues: readonly DueFee[]; readonly settlements: readonly Settlement[] };

/** Which conditions of the lifecycle hold for an application with its fees on a day of its association. */
export const holdingOf = (
  application: Application,
  { dues, settlements }: Fees,
  history: SettingHistory,
  today: Day,
): Holding => {
  const { value: rules } = settingOn(history, "application-rules", today);
  return new Set([...feesHolding(dues, settlements, rules), ...holdingByTime(application, history, today)]);
};

/** The same of an application whose fees are still to be read. */
export const findHolding = async (
  tx: Tx,
  application: Application,
  history: SettingHistory,
  today: Day,
): Promise<Holding> => {
  const dues = await listFees(tx, application);
  const settlements = await listSettlements(tx, application);
  return holdingOf(application, { dues, settlements }, history, today);
};
