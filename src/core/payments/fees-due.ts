import { type SettingHistory, settingOn } from "../association/setting-history.ts";
import { type FeeKind, feeFor } from "../association/settings/fees.ts";
import type { Day } from "../kernel/calendar.ts";

/** The fees that an application may owe. */
export type ApplicationFee = Extract<FeeKind, "registration" | "processing">;

/** A fee that has fallen due, at what it was on that day. */
export type DueFee = {
  readonly fee: ApplicationFee;
  readonly category: string;
  readonly dueOn: Day;
  /** In the smallest units of the currency; less than nothing where a change of category gives something back. */
  readonly amount: number;
  readonly currency: string;
};

/** How a fee is settled: paid, waived, or taken over by an agency whose payer code was given. */
export const settlementWays = ["paid", "waived", "payer"] as const;
export type SettlementWay = (typeof settlementWays)[number];

/** What somebody of the association recorded towards a fee. */
export type Settlement = {
  readonly fee: ApplicationFee;
  readonly way: SettlementWay;
  /** In the smallest units of the currency. */
  readonly amount: number;
};

/**
 * A fee as the association's dated fees have it on the day it falls due. One that is not charged falls due with nothing to
 * pay: another category may have one.
 */
export const feeDue = (
  history: SettingHistory,
  fee: ApplicationFee,
  category: string,
  dueOn: Day,
): DueFee => {
  const { value } = settingOn(history, "fees", dueOn);
  return { fee, category, dueOn, amount: feeFor(value, fee, category) ?? 0, currency: value.currency };
};

/** What falls due when an application is submitted: the processing fee of that day, once for an application however often it is. */
export const feesOfSubmission = (
  history: SettingHistory,
  dues: readonly DueFee[],
  { category }: { readonly category: string },
  day: Day,
): readonly DueFee[] =>
  dues.some(({ fee }) => fee === "processing") ? [] : [feeDue(history, "processing", category, day)];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** What is still owed of one fee; less than nothing where there is something to give back. */
export const owed = (
  dues: readonly DueFee[],
  settlements: readonly Settlement[],
  fee: ApplicationFee,
): number =>
  sum(dues.filter((due) => due.fee === fee).map(({ amount }) => amount)) -
  sum(settlements.filter((each) => each.fee === fee).map(({ amount }) => amount));

/** True where nothing is owed of a fee. */
export const isSettled = (
  dues: readonly DueFee[],
  settlements: readonly Settlement[],
  fee: ApplicationFee,
): boolean => owed(dues, settlements, fee) <= 0;

/**
 * What a change of category adds to the fees that have fallen due: of each the difference between what it was for the one
 * and what it was for the other category, on the day it fell due. Nothing is added where they are the same.
 */
export const feeDifferences = (
  history: SettingHistory,
  dues: readonly DueFee[],
  category: string,
): readonly DueFee[] => {
  const fees = [...new Set(dues.map(({ fee }) => fee))];
  return fees.flatMap((fee) => {
    const ofFee = dues.filter((due) => due.fee === fee);
    const [first] = ofFee;
    if (first === undefined) return [];
    const wanted = feeFor(settingOn(history, "fees", first.dueOn).value, fee, category) ?? 0;
    const amount = wanted - sum(ofFee.map((due) => due.amount));
    return amount === 0 ? [] : [{ ...first, category, amount }];
  });
};
