import { expect, test } from "vitest";
import { calendarFile } from "./calendar-file.ts";

const at = { made: Date.UTC(2026, 10, 22, 9, 5), domain: "attune.example" };
const entry = { id: "1", day: "2027-01-05", title: "Ask", description: "", href: "https://a.example/" };

test("a day is an event of a whole day", () => {
  expect(calendarFile("Plan", [entry], at).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Attune//Plan//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Plan",
    "BEGIN:VEVENT",
    "UID:1@attune.example",
    "DTSTAMP:20261122T090500Z",
    "DTSTART;VALUE=DATE:20270105",
    "SUMMARY:Ask",
    "URL:https://a.example/",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("nothing that was typed ends a line or a value", () => {
  const typed = "a;b,c\\d\r\nEND:VEVENT\rBEGIN:VEVENT";
  const file = calendarFile("P", [{ ...entry, title: typed, description: typed }], at);
  expect(file).toContain("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT BEGIN:VEVENT\r\n");
  expect(file.match(/^(BEGIN|END):VEVENT/gm)).toHaveLength(2);
});

test("long lines are folded between characters", () => {
  const title = "ñ😀".repeat(60);
  const file = calendarFile("P", [{ ...entry, title }], at);
  for (const line of file.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}\r\n`);
});
