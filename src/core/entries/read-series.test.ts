import { describe, expect, test } from "vitest";
import { parseDay } from "../kernel/calendar.ts";
import { comingLines, fillIn, linesIn, repeatOf, repeats, withFurther } from "./read-series.ts";

const today = parseDay("2025-03-15") ?? 0;
const monthly = { every: ["month"], from: ["2025-01-10"], to: ["2025-05-10"], each: ["1:30"] };

test("lines in which nothing stands are left out", () => {
  expect(linesIn({ sessions: ["2025-01-01", "1", "", " ", "", "2"] })).toEqual([
    ["2025-01-01", "1"],
    ["", "2"],
  ]);
  expect(linesIn({})).toEqual([]);
});

test.each([
  [{}, false],
  [{ every: [""] }, false],
  [{ to: ["x"] }, true],
])("whether %j repeats", (typed, expected) => {
  expect(repeats(typed)).toBe(expected);
});

describe("filling in", () => {
  test("adds the days that have come, in order, beside what is there", () => {
    expect(fillIn({ ...monthly, sessions: ["2025-02-10", "2", "2025-01-20", "1"] }, today)).toEqual({
      ok: true,
      value: {
        sessions: ["2025-01-10", "1:30", "2025-01-20", "1", "2025-02-10", "2", "2025-03-10", "1:30"],
        added: 2,
        stayed: ["2025-02-10"],
        later: 2,
      },
    });
  });

  test.each([
    ["every", "year"],
    ["from", "soon"],
    ["to", ""],
    ["each", "0"],
    ["each", "much"],
  ])("with %s %j is incomplete", (field, text) => {
    expect(fillIn({ ...monthly, [field]: [text] }, today)).toEqual({
      ok: false,
      refusal: { code: "incomplete" },
    });
  });

  test("of too many days is refused, and so is one that ends before it begins", () => {
    expect(fillIn({ ...monthly, every: ["week"], from: ["2010-01-01"] }, today)).toEqual({
      ok: false,
      refusal: { code: "too-many" },
    });
    const there = Array.from({ length: 300 }, (_, at) => [
      `20${String(at % 100).padStart(2, "0")}-13-99`,
      "1",
    ]).flat();
    expect(fillIn({ ...monthly, sessions: there }, today)).toEqual({
      ok: false,
      refusal: { code: "too-many" },
    });
    expect(fillIn({ ...monthly, to: ["2024-01-01"] }, today)).toEqual({
      ok: false,
      refusal: { code: "ends-before-it-begins" },
    });
  });
});

test("how it repeats is told apart by every part of it", () => {
  const all = ["every", "from", "to", "each"].map((name) => repeatOf({ ...monthly, [name]: ["x"] }));
  expect(new Set([repeatOf(monthly), ...all]).size).toBe(5);
  expect(repeatOf({ ...monthly, each: [" 1:30 "], sessions: ["x"] })).toBe(repeatOf(monthly));
});

test("days that have not come are found", () => {
  expect(comingLines({ sessions: ["2025-03-15", "1", "2025-03-16", "1", "x", "1"] }, today)).toEqual([
    "2025-03-16",
  ]);
});

test("what an entry holds already is not put in twice", () => {
  expect(
    withFurther(["2025-01-01", "1"], { sessions: ["2025-01-01", "1", "2025-01-01", "2", "2025-02-01", "1"] }),
  ).toEqual({
    sessions: ["2025-01-01", "1", "2025-01-01", "2", "2025-02-01", "1"],
    passedOver: ["2025-01-01"],
  });
});

test.each([
  [["1.0"], [], 1],
  [["1:00"], [], 1],
  [["1,00", "1"], ["1"], 1],
  [["1", "2", "1"], ["2", "1"], 1],
  [["1:30"], ["1:30"], 0],
])("hours are compared as they are read: of %j beside 1, %j are added", (typed, added, passed) => {
  const day = "2025-01-01";
  const further = withFurther([day, "1"], { sessions: typed.flatMap((hours) => [day, hours]) });
  expect(further.sessions.slice(2)).toEqual(added.flatMap((hours) => [day, hours]));
  expect(further.passedOver).toHaveLength(passed);
});
