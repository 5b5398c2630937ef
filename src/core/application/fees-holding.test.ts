import { expect, test } from "vitest";
import type { DueFee, Settlement } from "../payments/fees-due.ts";
import { feesHolding } from "./fees-holding.ts";

const due = (fee: DueFee["fee"]): DueFee => ({
  fee,
  category: "IFS",
  dueOn: 0,
  amount: 100,
  currency: "USD",
});
const paid = (fee: DueFee["fee"]): Settlement => ({ fee, way: "paid", amount: 100 });
const both = [due("registration"), due("processing")];

test.each([
  ["a fee that guards nothing", both, [], [], ["registration-fee-settled", "processing-fee-settled"]],
  ["a fee that guards, owed", both, [], ["registration"], ["processing-fee-settled"]],
  ["both owed", both, [], ["registration", "processing"], []],
  [
    "one of them paid",
    both,
    [paid("registration")],
    ["registration", "processing"],
    ["registration-fee-settled"],
  ],
  [
    "none due",
    [],
    [],
    ["registration", "processing"],
    ["registration-fee-settled", "processing-fee-settled"],
  ],
] as const)("%s", (_, dues, settlements, feesGuard, holding) => {
  expect(feesHolding(dues, settlements, { feesGuard })).toEqual(holding);
});
