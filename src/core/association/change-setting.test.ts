import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../kernel/calendar.ts";
import type { SettingChangeId } from "../kernel/ids.ts";
import { changeSetting, earliestDay, type Proposal } from "./change-setting.ts";
import type { KnownRules } from "./known-rules.ts";
import type { SettingHistory } from "./setting-history.ts";
import { withdrawSetting } from "./withdraw-setting.ts";

const now = Date.parse("2027-03-10T02:00Z"); // 9 March in Detroit
const id = (text: string): SettingChangeId => text as SettingChangeId;
const day = (text: string): number => parseDay(text) ?? Number.NaN;
const words = { en: "x", es: "x" };
const rules: KnownRules = [
  {
    id: "edition-one",
    title: words,
    categories: [{ code: "IFA", name: words }],
    overlays: [{ id: "exceptions", title: words, from: "2020-01-01", to: "2027-03-31" }],
  },
];

const recorded = { changedAt: 0, changedBy: null };
const history: SettingHistory = [
  {
    ...recorded,
    id: id("a"),
    position: 1,
    setting: "time-zone",
    holdsFrom: day("2027-01-01"),
    value: "America/Detroit",
  },
  { ...recorded, id: id("b"), position: 2, setting: "currency", holdsFrom: day("2027-01-01"), value: "USD" },
  { ...recorded, id: id("c"), position: 3, setting: "currency", holdsFrom: day("2027-05-01"), value: "CAD" },
];

const propose = (change: Partial<Proposal>): Proposal => ({
  id: id("new"),
  setting: "currency",
  holdsFrom: day("2027-04-01"),
  value: "MXN",
  seen: 2,
  ...change,
});

const outcome = (change: Partial<Proposal>): unknown => {
  const result = changeSetting(history, propose(change), { now, rules });
  if (result.ok) return result.value.isNew ? "new" : "done";
  return result.refusal.code === "setting-not-accepted"
    ? result.refusal.problems.map(({ field, problem }) => `${field}: ${problem}`)
    : result.refusal.code;
};

describe("a change of a setting", () => {
  test.each<[string, Partial<Proposal>, unknown]>([
    ["from a later day", {}, "new"],
    ["from the association's own today", { holdsFrom: day("2027-03-09") }, "new"],
    ["from yesterday", { holdsFrom: day("2027-03-08") }, ["holdsFrom: in-the-past"]],
    ["from a day too far away", { holdsFrom: day("2037-03-10") }, ["holdsFrom: too-large"]],
    ["from the last day there is", { holdsFrom: day("2037-03-09") }, "new"],
    ["to what holds anyway", { value: "USD" }, "setting-unchanged"],
    ["to what is planned anyway", { value: "CAD", holdsFrom: day("2027-06-01") }, "setting-unchanged"],
    ["back, after what is planned", { value: "USD", holdsFrom: day("2027-06-01") }, "new"],
    ["to nonsense", { value: "XXXX" }, [": not-offered"]],
    ["after somebody else's", { seen: 1 }, "moved-on"],
    ["sent a second time", { id: id("c"), value: "CAD", holdsFrom: day("2027-05-01"), seen: 1 }, "done"],
    [
      "sent a second time with something else",
      { id: id("c"), value: "MXN", holdsFrom: day("2027-05-01") },
      "moved-on",
    ],
    ["sent a second time for another day", { id: id("c"), value: "CAD" }, "moved-on"],
    [
      "of the time zone from today",
      { setting: "time-zone", value: "UTC", holdsFrom: day("2027-03-09"), seen: 1 },
      ["holdsFrom: in-the-past"],
    ],
    [
      "of the time zone from tomorrow",
      { setting: "time-zone", value: "UTC", holdsFrom: day("2027-03-10"), seen: 1 },
      "new",
    ],
    [
      "to an edition",
      {
        setting: "editions",
        value: [{ edition: "edition-one", overlays: ["exceptions"] }],
        holdsFrom: day("2027-03-31"),
        seen: 0,
      },
      "new",
    ],
    [
      "to an edition that is not there",
      { setting: "editions", value: [{ edition: "edition-two", overlays: [] }], seen: 0 },
      ["0.edition: not-offered"],
    ],
    [
      "to exceptions that will have ended",
      { setting: "editions", value: [{ edition: "edition-one", overlays: ["exceptions"] }], seen: 0 },
      ["0.overlays.0: not-offered"],
    ],
    [
      "to a label of a category that is not there",
      { setting: "category-labels", value: { ECFA: words }, seen: 0 },
      ["ECFA: not-offered"],
    ],
    [
      "to a fee of a category that is not there",
      {
        setting: "fees",
        value: { currency: "USD", amounts: [{ kind: "exam", category: "ECFA", amount: 100 }] },
        seen: 0,
      },
      ["exam.ECFA: not-offered"],
    ],
  ])("%s", (_, change, expected) => {
    expect(outcome(change)).toEqual(expected);
  });

  test("may hold from the day that has begun in the association's time zone", () => {
    expect(formatDay(earliestDay(history, "currency", now))).toBe("2027-03-09");
    expect(formatDay(earliestDay(history, "time-zone", now))).toBe("2027-03-10");
    expect(formatDay(earliestDay([], "currency", now))).toBe("2027-03-10");
  });
});

describe("taking a change back", () => {
  const withdrawn: SettingHistory = [
    ...history,
    { ...recorded, id: id("w"), position: 4, setting: "currency", withdraws: id("c") },
  ];

  test.each<[string, SettingHistory, string, unknown]>([
    ["that is planned", history, "c", { isNew: true }],
    ["that was taken back", withdrawn, "c", { isNew: false }],
    ["that holds", history, "b", "setting-holds-already"],
    ["that never was", history, "z", "not-there"],
    ["that is itself a taking back", withdrawn, "w", "not-there"],
  ])("%s", (_, seen, which, expected) => {
    const result = withdrawSetting(seen, id(which), now);
    expect(result.ok ? { isNew: result.value.isNew } : result.refusal.code).toEqual(expected);
  });

  test("is possible until the day before it holds", () => {
    const lastEvening = Date.parse("2027-05-01T03:59Z"); // still April in Detroit
    expect(withdrawSetting(history, id("c"), lastEvening).ok).toBe(true);
    expect(withdrawSetting(history, id("c"), lastEvening + 60_000).ok).toBe(false);
  });
});
