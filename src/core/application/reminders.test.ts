import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SettingHistory } from "../association/setting-history.ts";
import type { Reminding } from "../association/settings/reminder-rules.ts";
import { formatDay } from "../kernel/calendar.ts";
import type { SettingChangeId } from "../kernel/ids.ts";
import { dueOccasion, occasionsOf, type Wait, waitOfRater } from "./reminders.ts";

const rule: Reminding = { after: [7, 14], before: [14, 3], onLastDay: true };
const said = ({ is, days, day }: { is: string; days: number; day: number }) => `${day}: ${is} ${days}`;

describe("a rater is waited for", () => {
  const asked = Date.parse("2026-03-02T12:00Z");
  const zone: SettingHistory = [
    {
      id: "change-1" as SettingChangeId,
      position: 1,
      setting: "time-zone",
      holdsFrom: 0,
      value: "America/Detroit",
      changedAt: 0,
      changedBy: null,
    },
  ];
  test.each<[string, SettingHistory, string, string]>([
    ["to the day on which it ends", zone, "2026-04-11T12:00-04:00", "2026-04-11"],
    ["to the day before where it ends in quiet hours", zone, "2026-04-11T05:00-04:00", "2026-04-10"],
    ["to the day before where it ends as they do", zone, "2026-04-11T08:00-04:00", "2026-04-10"],
    ["to the day on which there is time enough after them", zone, "2026-04-11T09:00-04:00", "2026-04-11"],
    ["to the day itself where it ends late in the evening", zone, "2026-04-11T23:30-04:00", "2026-04-11"],
    ["at any hour where nobody said by which clock", [], "2026-04-11T05:00Z", "2026-04-11"],
    ["to the day before where only moments are left of it", [], "2026-04-11T00:20Z", "2026-04-10"],
  ])("%s", (_words, history, ends, lastDay) => {
    expect(formatDay(waitOfRater({ askedAt: asked, expiresAt: Date.parse(ends) }, history).lastDay)).toBe(
      lastDay,
    );
  });
});

describe("the occasions of a wait", () => {
  test.each<[string, Reminding, Wait, readonly string[]]>([
    [
      "all",
      rule,
      { since: 100, lastDay: 160 },
      ["107: after 7", "114: after 14", "146: before 14", "157: before 3", "160: on 0"],
    ],
    [
      "one a day",
      rule,
      { since: 100, lastDay: 128 },
      ["107: after 7", "114: before 14", "125: before 3", "128: on 0"],
    ],
    ["none before it began, nor on the day itself", rule, { since: 100, lastDay: 103 }, ["103: on 0"]],
    ["none after the last day", rule, { since: 100, lastDay: 107 }, ["104: before 3", "107: on 0"]],
    ["none where all is off", { after: [], before: [], onLastDay: false }, { since: 100, lastDay: 160 }, []],
  ])("%s", (_, given, wait, expected) => {
    expect(occasionsOf(given, wait).map(said)).toEqual(expected);
  });
});

describe("the reminder that is due", () => {
  const wait = { since: 100, lastDay: 160 };
  test.each<[string, number, number, string | undefined]>([
    ["the day before", 105, 106, undefined],
    ["on its day", 106, 107, "107: after 7"],
    ["looked at again on that day", 107, 107, undefined],
    ["the day after, where nobody looked", 106, 108, "107: after 7"],
    ["the latest of several", 106, 150, "146: before 14"],
    ["on the last day only that", 120, 160, "160: on 0"],
    ["none once it is over", 120, 161, undefined],
  ])("%s", (_, lookedOn, today, expected) => {
    const due = dueOccasion(rule, wait, { lookedOn, today });
    expect(due === undefined ? undefined : said(due)).toBe(expected);
  });

  const rules = fc.record({
    after: fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 5 }),
    before: fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 5 }),
    onLastDay: fc.boolean(),
  });

  test("whoever looks every day sees every occasion once; whoever looks rarely sees fewer, and never one twice", () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 1, max: 120 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 130 }), { minLength: 1, maxLength: 40 }),
        (given, length, looks) => {
          const waiting = { since: 0, lastDay: length };
          const everyDay = Array.from({ length: 131 }, (_, day) => day);
          const seen = (days: readonly number[]) =>
            days.flatMap((today, index) => {
              const due = dueOccasion(given, waiting, { lookedOn: days[index - 1] ?? today - 1, today });
              return due === undefined ? [] : [due];
            });
          const all = seen(everyDay);
          expect(all).toEqual(occasionsOf(given, waiting));
          const some = seen(looks.toSorted((a, b) => a - b));
          expect(new Set(some.map(({ day }) => day)).size).toBe(some.length);
          expect(all).toEqual(expect.arrayContaining([...some]));
        },
      ),
    );
  });
});
