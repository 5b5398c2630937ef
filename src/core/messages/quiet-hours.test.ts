import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuietHours } from "../association/settings/quiet-hours.ts";
import { HOUR, localHour, MINUTE } from "../kernel/instant.ts";
import { lastAwake, quietUntil } from "./quiet-hours.ts";

const night: QuietHours = { areKept: true, from: 21, until: 7 };
const moment = (text: string): number => Date.parse(text);
const written = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 16);

/** Whether no moment of the next day has this hour by the clock of a zone. */
const isLeftOut = (now: number, hour: number, zone: string): boolean =>
  !Array.from({ length: 100 }, (_, at) => now + at * 15 * MINUTE).some((at) => localHour(at, zone) === hour);

describe("the last moment at which mail goes", () => {
  test.each<[string, QuietHours, string, string, string]>([
    ["is any by day", night, "UTC", "2026-03-02T12:00Z", "2026-03-02T12:00"],
    ["is in the evening for the early morning", night, "UTC", "2026-03-03T05:00Z", "2026-03-02T20:45"],
    ["is by the reader's clock", night, "America/Detroit", "2026-01-16T09:00Z", "2026-01-16T01:45"],
    [
      "is any where no hours are kept",
      { ...night, areKept: false },
      "UTC",
      "2026-03-03T05:00Z",
      "2026-03-03T05:00",
    ],
  ])("%s", (_words, hours, zone, before, expected) => {
    expect(written(lastAwake(hours, zone, moment(before)))).toBe(expected);
  });

  test("is never a quiet one, nor later than what is asked", () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(hour, hour, fc.integer({ min: 0, max: 400 }), (from, until, quarters) => {
        fc.pre(from !== until);
        const hours = { areKept: true, from, until };
        const before = moment("2026-03-05T00:00Z") + quarters * 15 * MINUTE;
        const last = lastAwake(hours, "America/Detroit", before);
        expect(last).toBeLessThanOrEqual(before);
        expect(quietUntil(hours, "America/Detroit", last)).toBeUndefined();
      }),
    );
  });
});

describe("mail waits", () => {
  test.each<[string, QuietHours, string, string, string | undefined]>([
    ["not by day", night, "UTC", "2026-03-02T12:00Z", undefined],
    ["not a moment before", night, "UTC", "2026-03-02T20:59:59.999Z", undefined],
    ["from the first moment on", night, "UTC", "2026-03-02T21:00Z", "2026-03-03T07:00"],
    ["before midnight", night, "UTC", "2026-03-02T23:59Z", "2026-03-03T07:00"],
    ["after midnight", night, "UTC", "2026-03-03T00:00Z", "2026-03-03T07:00"],
    ["to the last moment", night, "UTC", "2026-03-03T06:59:59.999Z", "2026-03-03T07:00"],
    ["not after it", night, "UTC", "2026-03-03T07:00Z", undefined],
    ["by the reader's clock", night, "America/Detroit", "2026-01-16T03:30Z", "2026-01-16T12:00"],
    ["not where it is day for the reader", night, "America/Detroit", "2026-01-15T22:00Z", undefined],
    ["by a clock at a quarter", night, "Asia/Kathmandu", "2026-01-15T18:00Z", "2026-01-16T01:15"],
    [
      "an hour less where clocks go forward",
      night,
      "America/Detroit",
      "2026-03-08T03:00Z",
      "2026-03-08T11:00",
    ],
    ["an hour more where they go back", night, "America/Detroit", "2026-11-01T02:00Z", "2026-11-01T12:00"],
    [
      "to where an hour is left out",
      { ...night, until: 2 },
      "America/Detroit",
      "2026-03-08T05:00Z",
      "2026-03-08T07:00",
    ],
    [
      "a day more where the one hour that is not quiet is left out",
      { ...night, from: 3, until: 2 },
      "America/Detroit",
      "2026-03-07T08:00Z",
      "2026-03-09T06:00",
    ],
    ["within one day", { areKept: true, from: 0, until: 6 }, "UTC", "2026-03-03T05:30Z", "2026-03-03T06:00"],
    ["not before such hours", { areKept: true, from: 1, until: 6 }, "UTC", "2026-03-03T00:30Z", undefined],
    ["never where none are kept", { ...night, areKept: false }, "UTC", "2026-03-03T00:30Z", undefined],
  ])("%s", (_, hours, zone, now, expected) => {
    expect(written(quietUntil(hours, zone, moment(now)))).toBe(expected);
  });

  test("to a moment that is not quiet and where the clock has just turned, soon unless the only hour is left out", () => {
    const zones = fc.constantFrom(
      "UTC",
      "America/Detroit",
      "Europe/Berlin",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
    );
    const hour = fc.integer({ min: 0, max: 23 });
    const years = fc.integer({ min: moment("2024-01-01T00:00Z"), max: moment("2028-01-01T00:00Z") });
    fc.assert(
      fc.property(zones, hour, hour, years, (zone, from, until, now) => {
        fc.pre(from !== until);
        const hours = { areKept: true, from, until };
        const end = quietUntil(hours, zone, now);
        const hourNow = localHour(now, zone);
        const isOpen = (hour: number): boolean => (hour - until + 24) % 24 < (from - until + 24) % 24;
        expect(end === undefined).toBe(isOpen(hourNow));
        if (end === undefined) return;
        expect(end).toBeGreaterThan(now);
        // Where mail may go in one hour a day, that hour may be the one that clocks leave out in spring.
        const isOnlyHour = (from - until + 24) % 24 === 1;
        expect(end - now).toBeLessThanOrEqual(
          isOnlyHour && isLeftOut(now, until, zone) ? 47 * HOUR : 25 * HOUR,
        );
        expect(quietUntil(hours, zone, end)).toBeUndefined();
        expect(localHour(end - MINUTE, zone)).not.toBe(localHour(end, zone));
      }),
    );
  });
});
