import type { Instant } from "../kernel/instant.ts";

/** A day in a calendar, with what is to be done on it. */
export type CalendarEntry = {
  readonly id: string;
  /** `2027-03-01`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
};

/** RFC 5545, 3.3.11: these would end a value. */
const escaped = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");

const LONGEST_LINE = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Breaks a line into such of 75 octets at most, never within a character. */
const folded = (line: string): string => {
  let [written, used] = ["", 0];
  for (const character of line) {
    const size = octets(character);
    if (used + size > LONGEST_LINE) {
      written += "\r\n ";
      used = 1;
    }
    written += character;
    used += size;
  }
  return written;
};

const compact = (day: string): string => day.replaceAll("-", "");

const stamp = (instant: Instant): string =>
  `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** Whole days as an iCalendar file (RFC 5545); `made` is when it was made, `domain` makes its ids unlike any other's. */
export const calendarFile = (
  name: string,
  entries: readonly CalendarEntry[],
  { made, domain }: { readonly made: Instant; readonly domain: string },
): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Attune//Plan//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ id, day, title, description, href }) => [
      "BEGIN:VEVENT",
      `UID:${id}@${domain}`,
      `DTSTAMP:${stamp(made)}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${escaped(title)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
      `URL:${href}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
