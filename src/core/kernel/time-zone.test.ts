import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTimeZone, knownTimeZones, localDay } from "./instant.ts";
import { readTimeZone, ZONE_OF_NOBODY } from "./time-zone.ts";

describe("a time zone that a device or an old row names", () => {
  test.each([
    ["America/Detroit", "America/Detroit"],
    ["UTC", "UTC"],
    // Other names of the same zones.
    ["US/Michigan", "America/Detroit"],
    ["Etc/UTC", "UTC"],
    ["america/new_york", "America/New_York"],
    ["Mars/Olympus", undefined],
    ["+05:00", undefined],
    ["", undefined],
    [" America/Detroit", undefined],
    ["America/Detroit; drop table persons", undefined],
    ["\u0000", undefined],
    ["x".repeat(100_000), undefined],
  ])("%j is %j", (said, zone) => {
    expect(readTimeZone(said)).toBe(zone);
  });

  test("whatever is said, it is a zone by which days can be told, or none", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...knownTimeZones)), (said) => {
        const zone = readTimeZone(said);
        return zone === undefined || (isTimeZone(zone) && Number.isInteger(localDay(0, zone)));
      }),
    );
  });

  test("a known zone keeps its name", () => {
    for (const zone of knownTimeZones) expect(readTimeZone(zone)).toBe(zone);
  });

  test("whoever said none reads by a zone that is known", () => {
    expect(isTimeZone(ZONE_OF_NOBODY)).toBe(true);
  });
});
