import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../kernel/calendar.ts";
import type { SettingChangeId } from "../kernel/ids.ts";
import { DAY, HOUR } from "../kernel/instant.ts";
import { changeSetting } from "./change-setting.ts";
import {
  plannedAfter,
  type SettingHistory,
  settingOn,
  standingChanges,
  stretchesOf,
  todayOf,
} from "./setting-history.ts";
import type { SettingKey, SettingValues } from "./settings/catalogue.ts";
import { withdrawSetting } from "./withdraw-setting.ts";

const day = (text: string): Day => parseDay(text) ?? Number.NaN;
const at = (text: string): number => Date.parse(text);

const change = <K extends SettingKey>(
  position: number,
  setting: K,
  holdsFrom: string,
  value: SettingValues[K],
): SettingHistory[number] => ({
  id: `change-${position}` as SettingChangeId,
  position,
  setting,
  holdsFrom: day(holdsFrom),
  value,
  changedAt: 0,
  changedBy: null,
});

const withdrawal = (position: number, setting: SettingKey, of: number): SettingHistory[number] => ({
  id: `change-${position}` as SettingChangeId,
  position,
  setting,
  withdraws: `change-${of}` as SettingChangeId,
  changedAt: 0,
  changedBy: null,
});

const history: SettingHistory = [
  change(1, "currency", "2027-01-01", "USD"),
  change(2, "currency", "2027-06-01", "CAD"),
  change(3, "currency", "2027-03-01", "MXN"),
  change(4, "currency", "2027-03-01", "EUR"),
  change(5, "currency", "2027-09-01", "JPY"),
  withdrawal(6, "currency", 5),
  change(7, "time-zone", "2027-01-01", "America/Detroit"),
];

describe("what a setting says on a day", () => {
  test.each([
    ["2026-12-31", "USD", undefined],
    ["2027-01-01", "USD", 1],
    ["2027-02-28", "USD", 1],
    ["2027-03-01", "EUR", 4],
    ["2027-05-31", "EUR", 4],
    ["2027-06-01", "CAD", 2],
    ["2027-09-01", "CAD", 2],
    ["2040-01-01", "CAD", 2],
  ])("on %s it is %s", (text, value, position) => {
    const held = settingOn(history, "currency", day(text));
    expect([held.value, held.by?.position]).toEqual([value, position]);
  });

  test("what is planned leaves out what was withdrawn or replaced on its own day", () => {
    expect(plannedAfter(history, "currency", day("2027-02-01")).map(({ position }) => position)).toEqual([
      4, 2,
    ]);
    expect(plannedAfter(history, "currency", day("2027-03-01")).map(({ position }) => position)).toEqual([2]);
    expect(standingChanges(history, "currency").map(({ position }) => position)).toEqual([1, 3, 4, 2]);
  });

  test("its stretches follow each other without a gap", () => {
    expect(stretchesOf(history, "currency").map(({ value, from, to }) => [value, from, to])).toEqual([
      ["USD", undefined, day("2026-12-31")],
      ["USD", day("2027-01-01"), day("2027-02-28")],
      ["EUR", day("2027-03-01"), day("2027-05-31")],
      ["CAD", day("2027-06-01"), undefined],
    ]);
  });
});

describe("the association's day", () => {
  test.each([
    ["UTC", "2027-03-01T00:30Z", "2027-03-01"],
    ["America/Detroit", "2027-03-01T00:30Z", "2027-02-28"],
    ["America/Detroit", "2027-03-01T05:00Z", "2027-03-01"],
    ["Pacific/Kiritimati", "2027-03-01T10:00Z", "2027-03-02"],
    ["Etc/GMT+12", "2027-03-01T11:59Z", "2027-02-28"],
  ])("in %s at %s is %s", (zone, moment, expected) => {
    expect(todayOf([change(1, "time-zone", "2020-01-01", zone)], at(moment))).toBe(day(expected));
  });

  test("without any setting is UTC's", () => {
    expect(todayOf([], at("2027-03-01T00:00Z"))).toBe(day("2027-03-01"));
  });

  test("is the last day that has begun where the zone changes", () => {
    const west = [
      change(1, "time-zone", "2020-01-01", "Pacific/Kiritimati"),
      change(2, "time-zone", "2027-03-02", "Etc/GMT+12"),
    ];
    // 2 March has begun in the old zone, but it is the new one's day.
    expect(todayOf(west, at("2027-03-01T12:00Z"))).toBe(day("2027-03-01"));
    expect(todayOf(west, at("2027-03-02T12:00Z"))).toBe(day("2027-03-02"));
  });
});

const values: { readonly [K in "currency" | "time-zone"]: readonly SettingValues[K][] } = {
  currency: ["USD", "CAD", "MXN"],
  "time-zone": ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Detroit"],
};

const step = fc.record({
  hours: fc.integer({ min: 0, max: 40 }),
  key: fc.constantFrom("currency" as const, "time-zone" as const),
  ahead: fc.integer({ min: -3, max: 6 }),
  value: fc.nat({ max: 3 }),
  withdraw: fc.option(fc.nat({ max: 8 }), { nil: undefined }),
});

const START = at("2027-01-15T00:00Z");
const days = Array.from({ length: 90 }, (_, index) => day("2026-12-25") + index);
const both = ["currency", "time-zone"] as const;

const heldIn = (seen: SettingHistory): readonly (readonly unknown[])[] =>
  days.map((each) => both.map((key) => settingOn(seen, key, each).value));

test("the past keeps its own: nothing that is accepted changes a day that is over, and no day comes again", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let seen: SettingHistory = [];
      let now = START;
      for (const { hours, key, ahead, value, withdraw } of steps) {
        now += hours * HOUR;
        const today = todayOf(seen, now);
        const before = heldIn(seen);
        const position = seen.length + 1;
        const id = `change-${position}` as SettingChangeId;
        const recorded = { id, position, changedAt: now, changedBy: null };
        const target = withdraw === undefined ? undefined : seen[withdraw]?.id;
        if (target !== undefined) {
          const taken = withdrawSetting(seen, target, now);
          if (taken.ok && taken.value.isNew)
            seen = [...seen, { ...recorded, setting: taken.value.change.setting, withdraws: target }];
        } else {
          const latest = Math.max(
            0,
            ...seen.filter(({ setting }) => setting === key).map((row) => row.position),
          );
          const proposal = {
            id,
            setting: key,
            holdsFrom: today + ahead,
            value: values[key][value] ?? "UTC",
            seen: latest,
          };
          const outcome = changeSetting(seen, proposal, { now, rules: [] });
          if (outcome.ok) seen = [...seen, { ...recorded, ...outcome.value.change }];
        }
        const after = heldIn(seen);
        const isOver = (each: Day): boolean => each < today;
        expect(after.filter((_, index) => isOver(days[index] ?? today))).toEqual(
          before.filter((_, index) => isOver(days[index] ?? today)),
        );
        expect(todayOf(seen, now)).toBeGreaterThanOrEqual(today);
      }
      // And the days go on one after the other whatever was decided.
      let last = todayOf(seen, START);
      for (let moment = START; moment < START + 60 * DAY; moment += 7 * HOUR) {
        const today = todayOf(seen, moment);
        expect(today).toBeGreaterThanOrEqual(last);
        last = today;
      }
    }),
    { numRuns: 100 },
  );
});
