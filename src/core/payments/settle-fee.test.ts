import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DueFee, owed, type Settlement, settlementWays } from "./fees-due.ts";
import { amountTowards, settleFee, type WantedSettlement } from "./settle-fee.ts";

const due = (amount: number, fee: DueFee["fee"] = "registration"): DueFee => ({
  fee,
  category: "IFS",
  dueOn: 1,
  amount,
  currency: "USD",
});
const wanted = (further: Partial<WantedSettlement> = {}): WantedSettlement => ({
  fee: "registration",
  way: "paid",
  amount: 2500,
  corrects: false,
  note: "",
  ...further,
});
const paid = (amount: number): Settlement => ({ fee: "registration", way: "paid", amount });

describe("an amount that is typed", () => {
  const yen = { ...due(2500), currency: "JPY" };
  test.each([
    ["in dollars", [due(2500)], "20.5", { ok: true, value: 2050 }],
    ["in yen, which have no smaller part", [yen], "2050", { ok: true, value: 2050 }],
    ["in parts of a yen", [yen], "20.50", { ok: false, refusal: { code: "not-an-amount" } }],
    ["in words", [due(2500)], "twenty", { ok: false, refusal: { code: "not-an-amount" } }],
    ["of nothing", [due(2500)], "0.00", { ok: false, refusal: { code: "amount-of-nothing" } }],
    ["towards nothing", [due(1, "processing")], "20", { ok: false, refusal: { code: "fee-not-due" } }],
  ] as const)("%s", (_words, dues, typed, expected) => {
    expect(amountTowards(dues, "registration", typed)).toEqual(expected);
  });
});

describe("recording towards a fee", () => {
  test("what is owed, in the currency of the fee", () => {
    expect(settleFee([due(2500)], [], wanted())).toEqual({
      ok: true,
      value: { fee: "registration", way: "paid", amount: 2500, currency: "USD", note: "" },
    });
  });

  test("a part of it, and the rest later", () => {
    expect(settleFee([due(2500)], [], wanted({ amount: 1000 })).ok).toBe(true);
    expect(settleFee([due(2500)], [paid(1000)], wanted({ amount: 1500 })).ok).toBe(true);
  });

  test.each([
    ["a fee that is not due", [due(100, "processing")], [], {}, "fee-not-due"],
    ["more than is owed", [due(2499)], [], {}, "too-much"],
    ["anything where nothing is owed any more", [due(2500)], [paid(2500)], { amount: 1 }, "too-much"],
    ["a waiver without saying why", [due(2500)], [], { way: "waived" }, "say-note"],
    ["a payer without saying who", [due(2500)], [], { way: "payer" }, "say-note"],
    [
      "a correction of more than was recorded",
      [due(2500)],
      [paid(100)],
      { corrects: true, note: "x", amount: 101 },
      "too-much",
    ],
    [
      "a correction of what was recorded otherwise",
      [due(2500)],
      [paid(100)],
      { corrects: true, note: "x", way: "waived", amount: 1 },
      "too-much",
    ],
    [
      "a correction without saying what was wrong",
      [due(2500)],
      [paid(100)],
      { corrects: true, amount: 100 },
      "say-note",
    ],
  ] as const)("not %s", (_words, dues, settlements, further, code) => {
    expect(settleFee(dues, settlements, wanted(further))).toEqual({ ok: false, refusal: { code } });
  });

  test("a correction is a further row, less than nothing", () => {
    expect(
      settleFee([due(2500)], [paid(2500)], wanted({ corrects: true, note: "Entered twice" })),
    ).toMatchObject({ ok: true, value: { amount: -2500 } });
  });
});

test("whatever is recorded, as much is never settled as more than is due, nor less than nothing", () => {
  const step = fc.record({
    way: fc.constantFrom(...settlementWays),
    amount: fc.integer({ min: 1, max: 4000 }),
    corrects: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.array(step, { maxLength: 30 }), (amount, steps) => {
      const dues = [due(amount)];
      const rows: Settlement[] = [];
      for (const each of steps) {
        const decided = settleFee(dues, rows, wanted({ ...each, note: "n" }));
        if (decided.ok) rows.push(decided.value);
        const left = owed(dues, rows, "registration");
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(amount);
      }
    }),
  );
});
