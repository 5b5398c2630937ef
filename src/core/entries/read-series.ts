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

/** How a series repeats, in one text: what was filled in by it need not be filled in again. */
export const repeatOf = (typed: SeriesTyped): string =>
  ["every", "from", "to", "each"].map((name) => first(typed, name)).join(" ");

/** Lines that were there with those of a series that repeats, by day. */
export type FilledIn = {
  readonly sessions: readonly string[];
  /** How many days are new among them. */
  readonly added: number;
  /** Days that were there already, and stayed as they were. */
  readonly stayed: readonly string[];
  /** How many days are still to come, and left out. */
  readonly later: number;
};

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
  const { days, later } = repeated.value;
  const added = days.filter((day) => !known.has(day));
  const lines = [...there, ...added.map((day) => [day, hours] as const)].toSorted(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  return lines.length > MOST_SESSIONS
    ? no({ code: "too-many" })
    : yes({
        sessions: lines.flat(),
        added: added.length,
        stayed: days.filter((day) => known.has(day)),
        later,
      });
};

/** Lines with a day that has not come. */
export const comingLines = (typed: SeriesTyped, today: number): readonly string[] =>
  linesIn(typed).flatMap(([day]) => ((parseDay(day) ?? today) > today ? [day] : []));

/** Sessions with further ones, and the days of those that were passed over because they are there already. */
export type Furthered = { readonly sessions: readonly string[]; readonly passedOver: readonly string[] };

/** The same for a day and hours however they are typed: `1`, `1.0` and `1:00` are one. */
const readAs = ([day, hours]: readonly [string, string]): string => {
  const [readDay, readHours] = [parseDay(day), hoursIn(hours)];
  return `${readDay ?? day} ${readHours ?? hours}`;
};

/**
 * Sessions of an entry with further ones. One that is in it already, by its day and its hours as they are read, is passed
 * over; of several such ones of one day as many as there are already.
 */
export const withFurther = (there: readonly string[], further: SeriesTyped): Furthered => {
  const known = new Map<string, number>();
  for (const line of linesIn({ sessions: there }))
    known.set(readAs(line), (known.get(readAs(line)) ?? 0) + 1);
  const sessions = [...there];
  const passedOver: string[] = [];
  for (const line of linesIn(further)) {
    const left = known.get(readAs(line)) ?? 0;
    if (left > 0) passedOver.push(line[0]);
    else sessions.push(...line);
    known.set(readAs(line), left - 1);
  }
  return { sessions, passedOver };
};
