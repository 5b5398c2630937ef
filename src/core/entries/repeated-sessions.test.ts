import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, lastDayOf, monthOf, parseDay, partsOf } from "../kernel/calendar.ts";
import { MOST_SESSIONS, type Rhythm, repeatedDays, rhythms } from "./repeated-sessions.ts";

const on = (day: string): number => {
  const read = parseDay(day);
  if (read === null) throw new Error(day);
  return read;
};

const LATE = on("2099-12-31");
const repeated = (every: Rhythm, from: string, to: string, today = LATE) =>
  repeatedDays({ every, from: on(from), to: on(to) }, today);

describe("a series", () => {
  test.each<[string, Rhythm, string, string, readonly string[]]>([
    ["weekly", "week", "2025-01-06", "2025-01-27", ["2025-01-06", "2025-01-13", "2025-01-20", "2025-01-27"]],
    ["every two weeks", "two-weeks", "2025-01-06", "2025-02-02", ["2025-01-06", "2025-01-20"]],
    ["monthly", "month", "2025-01-06", "2025-03-06", ["2025-01-06", "2025-02-06", "2025-03-06"]],
    [
      "monthly on the 31st: a month without one has its last day",
      "month",
      "2023-12-31",
      "2024-05-31",
      ["2023-12-31", "2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"],
    ],
    ["over the end of a year", "month", "2024-11-15", "2025-01-14", ["2024-11-15", "2024-12-15"]],
    ["of one day", "week", "2025-01-06", "2025-01-06", ["2025-01-06"]],
  ])("%s", (_, every, from, to, days) => {
    expect(repeated(every, from, to)).toEqual({ ok: true, value: { days, later: 0 } });
  });

  test("leaves out what is still to come, and says how many that are", () => {
    expect(repeated("month", "2025-01-15", "2025-06-15", on("2025-03-15"))).toEqual({
      ok: true,
      value: { days: ["2025-01-15", "2025-02-15", "2025-03-15"], later: 3 },
    });
  });

  test("that ends before it begins is none", () => {
    expect(repeated("week", "2025-01-06", "2025-01-05")).toEqual({
      ok: false,
      refusal: { code: "ends-before-it-begins" },
    });
  });

  test("of more days than an entry holds is refused, to the day", () => {
    const last = formatDay(on("2000-01-03") + 7 * (MOST_SESSIONS - 1));
    expect(repeated("week", "2000-01-03", last)).toMatchObject({ ok: true });
    const more = formatDay(on("2000-01-03") + 7 * MOST_SESSIONS);
    expect(repeated("week", "2000-01-03", more)).toEqual({ ok: false, refusal: { code: "too-many" } });
  });
});

test("any series begins on its first day, grows, stays inside, and keeps its rhythm", () => {
  const day = fc.integer({ min: on("1990-01-01"), max: on("2030-12-31") });
  fc.assert(
    fc.property(
      fc.constantFrom(...rhythms),
      day,
      fc.integer({ min: 0, max: 1500 }),
      day,
      (every, from, length, today) => {
        const answer = repeatedDays({ every, from, to: from + length }, today);
        if (!answer.ok) throw new Error(answer.refusal.code);
        const days = answer.value.days.map(on);
        expect(days.length === 0 ? from > today : days[0] === from).toBe(true);
        expect(days.every((each) => each <= today && each <= from + length)).toBe(true);
        const steps = days.slice(1).map((each, at) => each - (days[at] ?? each));
        const months = days.slice(1).map((each, at) => monthOf(each) - monthOf(days[at] ?? each));
        const isMonthly = every === "month";
        const gap = every === "week" ? 7 : 14;
        expect(isMonthly || steps.every((step) => step === gap)).toBe(true);
        expect(!isMonthly || months.every((step) => step === 1)).toBe(true);
        const expectedDay = (each: number): number =>
          Math.min(partsOf(from).dayOfMonth, partsOf(lastDayOf(monthOf(each))).dayOfMonth);
        expect(!isMonthly || days.every((each) => partsOf(each).dayOfMonth === expectedDay(each))).toBe(true);
      },
    ),
  );
});
