import { parseDay } from "../kernel/calendar.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { hoursIn } from "./reading.ts";
import { MOST_SESSIONS, type RepeatRefusal, repeatedDays, rhythms } from "./repeated-sessions.ts";

/** What is typed of a series: texts by the names of its fields. */
export type SeriesTyped = { readonly [field: string]: readonly string[] | undefined };

const first = (typed: SeriesTyped, name: string): string => (typed[name]?.[0] ?? "").trim();

/** Lines of a day and its hours; those in which nothing stands are left out. */
export const linesIn = (typed: SeriesTyped): readonly (readonly [day: string, hours: string])[] => {
  const texts = typed["sessions"] ?? [];
  return Array.from(
    { length: Math.ceil(texts.length / 2) },
    (_, at) => [(texts[at * 2] ?? "").trim(), (texts[at * 2 + 1] ?? "").trim()] as const,
  ).filter(([day, hours]) => day !== "" || hours !== "");
};

/** True where something of how it repeats is typed. */
export const repeats = (typed: SeriesTyped): boolean =>
  ["every", "from", "to", "each"].some((name) => first(typed, name) !== "");

/** Lines that were there with those of a series that repeats, by day, and how many days are still to come. */
export type FilledIn = { readonly sessions: readonly string[]; readonly later: number };

/** Fills in the days of a series beside the lines that are there; a day that is there already stays as it is. */
export const fillIn = (
  typed: SeriesTyped,
  today: number,
): Result<FilledIn, RepeatRefusal | { readonly code: "incomplete" }> => {
  const every = rhythms.find((each) => each === first(typed, "every"));
  const [from, to] = [parseDay(first(typed, "from")), parseDay(first(typed, "to"))];
  const hours = first(typed, "each");
  if (every === undefined || from === null || to === null || (hoursIn(hours) ?? 0) <= 0)
    return no({ code: "incomplete" });
  const repeated = repeatedDays({ every, from, to }, today);
  if (!repeated.ok) return repeated;
  const there = linesIn(typed);
  const known = new Set(there.map(([day]) => day));
  const lines = [
    ...there,
    ...repeated.value.days.filter((day) => !known.has(day)).map((day) => [day, hours] as const),
  ].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return lines.length > MOST_SESSIONS
    ? no({ code: "too-many" })
    : yes({ sessions: lines.flat(), later: repeated.value.later });
};

/** Lines with a day that has not come. */
export const comingLines = (typed: SeriesTyped, today: number): readonly string[] =>
  linesIn(typed).flatMap(([day]) => ((parseDay(day) ?? today) > today ? [day] : []));

/** Sessions of an entry with further ones: what is in it already, day and hours, is not put in twice. */
export const withFurther = (there: readonly string[], further: SeriesTyped): readonly string[] => {
  const known = new Set(linesIn({ sessions: there }).map((line) => line.join(" ")));
  return [...there, ...linesIn(further).flatMap((line) => (known.has(line.join(" ")) ? [] : [...line]))];
};
