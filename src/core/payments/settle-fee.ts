import { readAmount } from "../association/settings/currency.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type ApplicationFee, type DueFee, owed, type Settlement, type SettlementWay } from "./fees-due.ts";

/** The most characters of what is noted beside a settlement, such as the code of a payer. */
export const LONGEST_NOTE = 1000;

/** What somebody of the association wants to record towards a fee. */
export type WantedSettlement = {
  readonly fee: ApplicationFee;
  readonly way: SettlementWay;
  /** In the smallest units of the currency, more than nothing. */
  readonly amount: number;
  /** True where something that was recorded is taken back by as much. */
  readonly corrects: boolean;
  readonly note: string;
};

export type SettlementRefusal =
  | { readonly code: "fee-not-due" }
  /** What was typed is no amount of the currency of the fee, or nothing. */
  | { readonly code: "not-an-amount" }
  | { readonly code: "amount-of-nothing" }
  /** More than is owed, or a correction of more than was recorded. */
  | { readonly code: "too-much" }
  /** Who pays, why nothing is paid, or what was wrong. */
  | { readonly code: "say-note" };

/** What is recorded, in the currency of the fee. */
export type DecidedSettlement = Settlement & { readonly currency: string; readonly note: string };

/** The amount with the sign of its row: a correction takes back. */
export const signed = ({ amount, corrects }: Pick<WantedSettlement, "amount" | "corrects">): number =>
  corrects ? -amount : amount;

/** The amount that was typed towards a fee, in the smallest units of the currency in which the fee fell due. */
export const amountTowards = (
  dues: readonly DueFee[],
  fee: ApplicationFee,
  typed: string,
): Result<number, SettlementRefusal> => {
  const due = dues.find((each) => each.fee === fee);
  if (due === undefined) return no({ code: "fee-not-due" });
  const amount = readAmount(typed, due.currency);
  if (amount === undefined) return no({ code: "not-an-amount" });
  return amount === 0 ? no({ code: "amount-of-nothing" }) : yes(amount);
};

const recorded = (settlements: readonly Settlement[], fee: ApplicationFee, way: SettlementWay): number =>
  settlements
    .filter((each) => each.fee === fee && each.way === way)
    .reduce((sum, { amount }) => sum + amount, 0);

/**
 * Decides what is recorded towards a fee: never more than is owed, and a correction takes back no more than was recorded in
 * the same way. Rows are only added: a correction is a further one, less than nothing.
 */
export const settleFee = (
  dues: readonly DueFee[],
  settlements: readonly Settlement[],
  { fee, way, amount, corrects, note }: WantedSettlement,
): Result<DecidedSettlement, SettlementRefusal> => {
  const due = dues.find((each) => each.fee === fee);
  if (due === undefined) return no({ code: "fee-not-due" });
  const most = corrects ? recorded(settlements, fee, way) : owed(dues, settlements, fee);
  if (amount > most) return no({ code: "too-much" });
  if (note === "" && (corrects || way !== "paid")) return no({ code: "say-note" });
  return yes({ fee, way, amount: signed({ amount, corrects }), currency: due.currency, note });
};
