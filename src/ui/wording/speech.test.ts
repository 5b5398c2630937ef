import { describe, expect, test } from "vitest";
import { dayIn, hourIn, languages, momentIn, shortDayIn, speechIn } from "./speech.ts";

/** Intl puts narrow and unbreakable spaces where one sees a space. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");

const moment = Date.parse("2027-03-14T06:59:00Z");

describe("numbers, dates and money as people read them", () => {
  test.each([
    ["en", "1,234.5"],
    ["es", "1,234.5"],
  ] as const)("a number in %s, as the United States write it in both languages", (language, expected) => {
    expect(plain(speechIn(language).number(1234.5))).toBe(expected);
  });

  test.each([
    ["en", "3:05 PM EDT"],
    ["es", "3:05 p.m. EDT"],
  ] as const)("an hour of the afternoon in %s", (language, expected) => {
    expect(plain(speechIn(language).hour(Date.parse("2027-03-14T19:05:00Z"), "America/Detroit"))).toBe(
      expected,
    );
  });

  test.each([
    ["en", "Mar 1, 2027"],
    ["es", "1 mar 2027"],
  ] as const)("a short date in %s", (language, expected) => {
    expect(plain(speechIn(language).shortDate("2027-03-01"))).toBe(expected);
  });

  test.each([
    ["en", "10-01", "October 1"],
    ["es", "02-29", "29 de febrero"],
  ] as const)("a day of any year in %s: %s", (language, monthDay, expected) => {
    expect(plain(speechIn(language).monthDay(monthDay))).toBe(expected);
  });

  test.each([
    ["en", "USD", "US Dollar"],
    ["es", "MXN", "peso mexicano"],
  ] as const)("a currency in %s: %s", (language, code, expected) => {
    expect(plain(speechIn(language).currency(code))).toBe(expected);
  });

  test.each([
    ["en", "America/Detroit", "March 14, 2027 at 1:59 AM EST"],
    ["en", "UTC", "March 14, 2027 at 6:59 AM UTC"],
    ["es", "America/Detroit", "14 de marzo de 2027 a las 1:59 a.m. EST"],
  ] as const)("a moment in %s by the clock of %s", (language, timeZone, expected) => {
    expect(plain(speechIn(language).moment(moment, timeZone))).toBe(expected);
  });

  test("a moment an hour later, after the clocks went forward", () => {
    expect(plain(speechIn("en").moment(moment + 60_000, "America/Detroit"))).toBe(
      "March 14, 2027 at 3:00 AM EDT",
    );
  });

  test.each([
    ["en", 250_000, "USD", "$2,500.00"],
    ["en", 5, "USD", "$0.05"],
    ["en", -1250, "USD", "-$12.50"],
    ["en", 2500, "JPY", "¥2,500"],
    ["es", 250_000, "USD", "$2,500.00"],
    ["es", 1_250_000, "EUR", "EUR 12,500.00"],
  ] as const)("in %s: %i of the smallest unit of %s", (language, minor, currency, expected) => {
    expect(plain(speechIn(language).money(minor, currency))).toBe(expected);
  });

  test.each([
    ["en", 0.8, "80%"],
    ["es", 0.8, "80%"],
    ["en", 0.6667, "66.7%"],
  ] as const)("a share in %s", (language, part, expected) => {
    expect(plain(speechIn(language).share(part))).toBe(expected);
  });

  test.each([
    ["en", "January", "December"],
    ["es", "enero", "diciembre"],
  ] as const)("the months in %s", (language, first, last) => {
    const names = speechIn(language).monthNames();
    expect([names.length, names[0], names[11]]).toEqual([12, first, last]);
  });

  test("no money is lost in any language, up to the largest safe amount of cents", () => {
    for (const language of languages) {
      const digits = speechIn(language).money(Number.MAX_SAFE_INTEGER, "USD").replaceAll(/\D/g, "");
      expect(digits).toBe(String(Number.MAX_SAFE_INTEGER));
    }
  });
});

describe("a moment, told to somebody", () => {
  test.each([
    ["en", "UTC", "March 14, 2027 at 6:59 AM UTC", "6:59 AM UTC", "March 14, 2027", "Mar 14, 2027"],
    // The night in which the clocks go forward, and the minute before and after.
    [
      "en",
      "America/Detroit",
      "March 14, 2027 at 1:59 AM EST",
      "1:59 AM EST",
      "March 14, 2027",
      "Mar 14, 2027",
    ],
    [
      "es",
      "America/Los_Angeles",
      "13 de marzo de 2027 a las 10:59 p.m. PST",
      "10:59 p.m. PST",
      "13 de marzo de 2027",
      "13 mar 2027",
    ],
    // Half an hour beside the others, and without another clock in summer.
    [
      "en",
      "Asia/Calcutta",
      "March 14, 2027 at 12:29 PM GMT+5:30",
      "12:29 PM GMT+5:30",
      "March 14, 2027",
      "Mar 14, 2027",
    ],
    [
      "en",
      "Pacific/Kiritimati",
      "March 14, 2027 at 8:59 PM GMT+14",
      "8:59 PM GMT+14",
      "March 14, 2027",
      "Mar 14, 2027",
    ],
    [
      "en",
      "Pacific/Honolulu",
      "March 13, 2027 at 8:59 PM HST",
      "8:59 PM HST",
      "March 13, 2027",
      "Mar 13, 2027",
    ],
  ] as const)("who reads %s in %s", (language, zone, full, hour, day, shortDay) => {
    const reader = { language, zone };
    expect([momentIn, hourIn, dayIn, shortDayIn].map((say) => plain(say(reader, moment)))).toEqual([
      full,
      hour,
      day,
      shortDay,
    ]);
  });

  test.each([
    ["2026-11-01T05:30:00Z", "1:30 AM EDT"],
    ["2026-11-01T06:30:00Z", "1:30 AM EST"],
    ["2027-03-14T06:59:59Z", "1:59 AM EST"],
    ["2027-03-14T07:00:00Z", "3:00 AM EDT"],
  ])("%s says which of the two clocks it is by: %s", (at, hour) => {
    expect(plain(hourIn({ language: "en", zone: "America/Detroit" }, Date.parse(at)))).toBe(hour);
  });
});
