import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SettingHistory } from "../association/setting-history.ts";
import type { ApplicationRules } from "../association/settings/application-rules.ts";
import { type Day, formatDay, parseDay } from "../kernel/calendar.ts";
import type { SettingChangeId } from "../kernel/ids.ts";
import { HOUR } from "../kernel/instant.ts";
import { deadlinesOf, holdingByTime, nextDateOf } from "./deadlines.ts";
import { type ApplicationState, applicationStates, moves, type Outcome, outcomes } from "./lifecycle.ts";
import { makeMove } from "./make-move.ts";

const day = (text: string): Day => parseDay(text) ?? 0;
const moment = (text: string): number => Date.parse(text);

const rules: ApplicationRules = {
  feesGuard: [],
  monthsToPrepare: 6,
  monthsDeferred: 3,
  daysToAppeal: 20,
  monthsKept: 2,
};

const decided = (changed: Partial<ApplicationRules>, from: string, position: number) => ({
  id: `change-${position}` as SettingChangeId,
  position,
  changedAt: 0,
  changedBy: null,
  setting: "application-rules" as const,
  holdsFrom: day(from),
  value: { ...rules, ...changed },
});
const history: SettingHistory = [decided({}, "2026-01-01", 1)];

const at = (state: ApplicationState, outcome: Outcome | null = null) => ({
  state,
  outcome,
  settingsOn: day("2026-02-01"),
  stateSince: moment("2026-03-31T10:00:00Z"),
});

describe("the last days", () => {
  test.each([
    ["registered", null, ["acceptance 2026-09-30"]],
    ["in-progress", null, ["submission 2026-09-30"]],
    ["in-progress", "deferred", ["submission 2026-09-30"]],
    ["returned", null, ["answers 2026-09-30"]],
    ["approved-for-exam", null, ["exam 2026-09-30"]],
    ["on-hold", null, ["membership 2026-09-30"]],
    ["submitted", null, []],
    ["pre-check", null, []],
    ["in-review", null, []],
    ["appeal", "declined", []],
    ["archived", null, []],
    ["withdrawn", null, ["archive 2026-05-31"]],
    ["withdrawn", "deferred", ["archive 2026-05-31"]],
    ["expired", null, ["archive 2026-05-31"]],
    ["refused", null, ["archive 2026-05-31"]],
    ["decided", "endorsed", ["archive 2026-05-31"]],
    ["decided", "emerging", ["archive 2026-05-31"]],
    ["decided", "declined", ["appeal 2026-04-20", "archive 2026-05-31"]],
    // Kept until every try is over, though only two months were asked.
    ["decided", "deferred", ["appeal 2026-04-20", "another-try 2026-06-30", "archive 2026-06-30"]],
  ] as const)("of %s (%s): %s", (state, outcome, expected) => {
    const found = deadlinesOf(at(state, outcome), history);
    expect(found.map((each) => `${each.for} ${formatDay(each.lastDay)}`)).toEqual(expected);
  });

  test("go by the rules of the day of registration, whatever was decided since", () => {
    const since = [...history, decided({ monthsToPrepare: 1 }, "2026-02-02", 2)];
    expect(deadlinesOf(at("in-progress"), since)).toEqual(deadlinesOf(at("in-progress"), history));
    const later = { ...at("in-progress"), settingsOn: day("2026-02-02") };
    expect(deadlinesOf(later, since).map(({ lastDay }) => formatDay(lastDay))).toEqual(["2026-04-30"]);
  });

  test("go by the association's day", () => {
    const zoned: SettingHistory = [
      ...history,
      { ...decided({}, "2026-01-01", 2), setting: "time-zone", value: "America/Detroit" },
    ];
    const late = { ...at("returned"), stateSince: moment("2026-03-16T02:00:00Z") };
    expect(deadlinesOf(late, zoned).map(({ lastDay }) => formatDay(lastDay))).toEqual(["2026-09-15"]);
    expect(deadlinesOf(late, history).map(({ lastDay }) => formatDay(lastDay))).toEqual(["2026-09-16"]);
  });

  test("with no days to appeal there is no appeal", () => {
    const none = [decided({ daysToAppeal: 0 }, "2026-01-01", 1)];
    expect(deadlinesOf(at("decided", "declined"), none).map((each) => each.for)).toEqual(["archive"]);
  });
});

describe("the next date", () => {
  test.each([
    ["2026-04-19", "appeal"],
    ["2026-04-20", "appeal"],
    ["2026-04-21", "another-try"],
    ["2026-06-30", "another-try"],
    ["2026-07-01", undefined],
  ])("after a deferral, on %s: %s", (on, expected) => {
    expect(nextDateOf(at("decided", "deferred"), history, day(on))?.for).toBe(expected);
  });
});

describe("what holds by time", () => {
  test.each([
    ["in-progress", null, "2026-09-30", []],
    ["in-progress", null, "2026-10-01", ["out-of-time"]],
    ["submitted", null, "2036-10-01", []],
    ["withdrawn", null, "2026-05-31", []],
    ["withdrawn", null, "2026-06-01", ["kept-long-enough"]],
    ["decided", "declined", "2026-04-20", ["can-be-appealed"]],
    ["decided", "declined", "2026-04-21", []],
    ["decided", "deferred", "2026-04-20", ["can-be-appealed", "deferred"]],
    ["decided", "deferred", "2026-06-30", ["deferred"]],
    ["decided", "deferred", "2026-07-01", ["kept-long-enough"]],
  ] as const)("%s (%s) on %s: %s", (state, outcome, on, expected) => {
    expect(holdingByTime(at(state, outcome), history, day(on))).toEqual(expected);
  });

  const standings = fc.record({
    state: fc.constantFrom(...applicationStates),
    outcome: fc.constantFrom(null, ...outcomes),
    heldFrom: fc.constant(null),
  });

  test("once over, time makes the one move that the table has for it; before the last day is over none", () => {
    const byTime = moves.filter(({ on }) => on === "expire" || on === "archive");
    fc.assert(
      fc.property(standings, fc.integer({ min: 0, max: 900 }), (standing, later) => {
        const application = { ...at(standing.state, standing.outcome), heldFrom: null };
        const today = day("2026-03-31") + later;
        const holding = new Set(holdingByTime(application, history, today));
        const made = byTime.filter(
          ({ on }) => makeMove(application, { on, by: "time", why: "" }, holding).ok,
        );
        const last = deadlinesOf(application, history).at(-1);
        expect(made).toHaveLength(last !== undefined && today > last.lastDay ? 1 : 0);
      }),
    );
  });

  test("moments of one day make no difference", () => {
    const morning = { ...at("in-progress"), stateSince: moment("2026-03-31T00:00:00Z") };
    const evening = { ...morning, stateSince: morning.stateSince + 24 * HOUR - 1 };
    expect(deadlinesOf(evening, history)).toEqual(deadlinesOf(morning, history));
  });
});
