import fc from "fast-check";
import { expect, test } from "vitest";
import type { TypedFields } from "./fields.ts";
import { comingIn, ledgerOf } from "./ledger.ts";
import { outlineOf } from "./outline.ts";

const line = (typed: TypedFields) => ({ typed, outline: outlineOf("rsc", typed) });

const dana = line({
  provider: ["dana"],
  form: ["individual"],
  logged: ["sessions"],
  sessions: ["2025-02-10", "1.5", "2025-01-10", "1"],
  aboutProvisionHours: ["0:30"],
});
const ana = line({
  provider: ["ana"],
  form: ["group"],
  from: ["2025-01-15"],
  to: ["2025-03-02"],
  hours: ["6"],
});

test("nothing comes to nothing", () => {
  expect(ledgerOf([])).toEqual({
    hours: 0,
    byForm: { individual: 0, group: 0 },
    about: 0,
    providers: [],
    months: [],
  });
});

test("hours are added up by form, by provider and by month", () => {
  expect(ledgerOf([dana, ana])).toEqual({
    hours: 8.5,
    byForm: { individual: 2.5, group: 6 },
    about: 0.5,
    providers: [
      { provider: "ana", hours: 6, share: 6 / 8.5, entries: 1 },
      { provider: "dana", hours: 2.5, share: 2.5 / 8.5, entries: 1 },
    ],
    months: [
      { month: "2025-03", hours: 2, byProvider: [{ provider: "ana", hours: 2 }], isSpread: true },
      {
        month: "2025-02",
        hours: 3.5,
        byProvider: [
          { provider: "dana", hours: 1.5 },
          { provider: "ana", hours: 2 },
        ],
        isSpread: true,
      },
      {
        month: "2025-01",
        hours: 3,
        byProvider: [
          { provider: "dana", hours: 1 },
          { provider: "ana", hours: 2 },
        ],
        isSpread: true,
      },
    ],
  });
});

test("hours of sessions, or of a total within one month, lie in the month where they stand", () => {
  const within = line({ form: ["group"], from: ["2025-01-03"], to: ["2025-01-30"], hours: ["2"] });
  expect(ledgerOf([dana, within]).months.map(({ month, isSpread }) => [month, isSpread])).toEqual([
    ["2025-02", false],
    ["2025-01", false],
  ]);
});

test("shares are parts of one, and hours are all there", () => {
  const anyLine = fc
    .record({
      provider: fc.constantFrom("a", "b", "c"),
      hours: fc.integer({ min: 1, max: 40 }),
      month: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ provider, hours, month }) =>
      line({
        provider: [provider],
        form: ["group"],
        from: [`2025-0${month}-01`],
        to: ["2025-09-30"],
        hours: [String(hours)],
      }),
    );
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), (lines) => {
      const { providers, months, hours } = ledgerOf(lines);
      expect(providers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      expect(Math.abs(months.reduce((sum, each) => sum + each.hours, 0) - hours)).toBeLessThan(0.06);
    }),
  );
});

test.each([
  ["2025-01-05", { sessions: 2, hours: 2.5, first: "2025-01-10" }],
  ["2025-01-10", { sessions: 1, hours: 1.5, first: "2025-02-10" }],
  ["2025-02-10", null],
])("what of a series is still to come on %s", (today, coming) => {
  expect(comingIn(dana.outline, today)).toEqual(coming);
});

test("a total that has not ended is still to come in part", () => {
  expect(comingIn(ana.outline, "2025-02-01")).toEqual({ sessions: 1, hours: 6, first: "2025-01-15" });
  expect(comingIn(ana.outline, "2025-03-02")).toBeNull();
});
