import { describe, expect, test } from "vitest";
import { doubtsIn } from "./doubts.ts";

const today = "2026-11-22";

describe("what looks mistyped", () => {
  test.each([
    ["training", { title: ["A"], date: ["2026-11-22"], hours: ["100"] }, []],
    ["training", { title: ["A"], date: ["2026-11-23"], hours: ["1"] }, ["date still-to-come"]],
    ["training", { title: ["A"], date: ["2062-03-01"], hours: ["1"] }, ["date too-far-ahead"]],
    [
      "training",
      { title: ["A"], date: ["1902-03-01"], hours: ["1500"] },
      ["date long-ago", "hours many-hours"],
    ],
    [
      "training",
      { logged: ["sessions"], sessions: ["2026-01-01", "13", "2027-01-01", "2"], hours: ["900"] },
      ["sessions many-hours", "sessions still-to-come"],
    ],
    ["rsc", { from: ["2026-01-01"], to: ["2026-01-02"], hours: ["24"] }, []],
    ["rsc", { from: ["2026-01-01"], to: ["2026-01-02"], hours: ["24.5"] }, ["hours many-hours"]],
    ["volunteering", { date: ["2026-01-01"], hours: ["25"] }, ["hours many-hours"]],
    ["work", { from: ["2020-01-01"], going: ["goes-on"], to: ["2999-01-01"], hoursPerWeek: ["40"] }, []],
    [
      "work",
      { from: ["2027-01-01"], going: ["goes-on"], hoursPerWeek: ["90"] },
      ["from still-to-come", "hoursPerWeek many-hours"],
    ],
    ["memberships", { from: ["2026-01-01"], to: ["2027-01-01"] }, []],
    ["memberships", { from: ["2026-01-01"], to: ["2126-01-01"] }, ["to too-far-ahead"]],
    ["endorsements", { earnedOn: ["2020-01-01"], renewedThrough: ["2027-12-31"] }, []],
    ["training", { title: ["A"], date: ["soon"], hours: ["many"] }, []],
  ] as const)("%s %j", (kind, typed, expected) => {
    expect(doubtsIn(kind, typed, today).map(({ field, doubt }) => `${field} ${doubt}`)).toEqual(expected);
  });
});
