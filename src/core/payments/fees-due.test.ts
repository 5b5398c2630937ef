import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SettingHistory } from "../association/setting-history.ts";
import type { Fee, Fees } from "../association/settings/fees.ts";
import { type Day, parseDay } from "../kernel/calendar.ts";
import type { SettingChangeId } from "../kernel/ids.ts";
import { type DueFee, feeDifferences, feeDue, isSettled, owed } from "./fees-due.ts";

const day = (text: string): Day => parseDay(text) ?? Number.NaN;

const holding = (...changes: readonly (readonly [string, readonly Fee[], string?])[]): SettingHistory =>
  changes.map(([from, amounts, currency = "USD"], at) => ({
    id: `c${at}` as SettingChangeId,
    position: at,
    setting: "fees",
    holdsFrom: day(from),
    value: { currency, amounts } satisfies Fees,
    changedAt: 0,
    changedBy: null,
  }));

const fee = (kind: Fee["kind"], category: string | null, amount: number): Fee => ({ kind, category, amount });
const history = holding(
  [
    "2026-01-01",
    [fee("registration", null, 2500), fee("registration", "IMHS", 4000), fee("processing", null, 9000)],
  ],
  ["2027-01-01", [fee("registration", null, 3000), fee("processing", "IMHS", 12_000)]],
);

describe("a fee", () => {
  test.each([
    ["of all categories", "registration", "IFS", "2026-06-30", 2500],
    ["of one in place of that", "registration", "IMHS", "2026-06-30", 4000],
    ["on the last day of the old ones", "registration", "IMHS", "2026-12-31", 4000],
    ["on the first day of the new ones", "registration", "IMHS", "2027-01-01", 3000],
    ["that is not charged", "processing", "IFS", "2027-01-01", 0],
    ["before any was decided", "registration", "IFS", "2025-12-31", 0],
  ] as const)("%s", (_, kind, category, dueOn, amount) => {
    expect(feeDue(history, kind, category, day(dueOn))).toEqual({
      fee: kind,
      category,
      dueOn: day(dueOn),
      amount,
      currency: "USD",
    });
  });
});

describe("what is owed", () => {
  const dues = [feeDue(history, "registration", "IFS", day("2026-06-30"))];
  test.each([
    ["nothing recorded", [], 2500, false],
    ["a part paid", [["paid", 1000]], 1500, false],
    [
      "paid in parts",
      [
        ["paid", 1000],
        ["waived", 1500],
      ],
      0,
      true,
    ],
    ["taken over by an agency", [["payer", 2500]], 0, true],
    ["more than asked", [["paid", 3000]], -500, true],
  ] as const)("%s", (_, recorded, left, settled) => {
    const settlements = recorded.map(([way, amount]) => ({ fee: "registration", way, amount }) as const);
    expect(owed(dues, settlements, "registration")).toBe(left);
    expect(isSettled(dues, settlements, "registration")).toBe(settled);
    expect(isSettled(dues, settlements, "processing")).toBe(true);
  });
});

describe("a change of category", () => {
  const due = (category: string, on = "2026-06-30"): readonly DueFee[] => [
    feeDue(history, "registration", category, day(on)),
  ];

  test("costs the difference as of the day on which the fee fell due", () => {
    expect(feeDifferences(history, due("IFS"), "IMHS")).toMatchObject([
      { fee: "registration", amount: 1500 },
    ]);
    expect(feeDifferences(history, due("IMHS"), "IFS")).toMatchObject([{ amount: -1500 }]);
    expect(feeDifferences(history, due("IFS", "2027-03-01"), "IMHS")).toEqual([]);
  });

  test("asks a fee that the first category did not have", () => {
    const none = [feeDue(history, "processing", "IFS", day("2027-03-01"))];
    expect(feeDifferences(history, none, "IMHS")).toMatchObject([{ fee: "processing", amount: 12_000 }]);
    expect(feeDifferences(history, [], "IMHS")).toEqual([]);
  });

  test("there and back comes to what it was, however often", () => {
    const walk = fc.array(fc.constantFrom("IFS", "IMHS", "IFA"), { maxLength: 8 });
    fc.assert(
      fc.property(walk, (categories) => {
        const started = due("IFS");
        const dues = categories.reduce<readonly DueFee[]>(
          (all, category) => [...all, ...feeDifferences(history, all, category)],
          started,
        );
        const last = categories.at(-1) ?? "IFS";
        expect(owed(dues, [], "registration")).toBe(due(last)[0]?.amount);
      }),
    );
  });
});
