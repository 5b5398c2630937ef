import { parseDay } from "../kernel/calendar.ts";
import { entryFields, isAsked, standsIn, type TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";
import { hoursIn } from "./reading.ts";

/** When an entry was and how many hours it had, as far as that can be read of what is typed so far. */
export type Outline = {
  readonly from: string | null;
  /** Null where it goes on, or is not known. */
  readonly to: string | null;
  readonly goesOn: boolean;
  /** Hours by day of a series, or one total; none where nothing can be read. */
  readonly parts: readonly { readonly from: string; readonly to: string; readonly hours: number }[];
  readonly hours: number | null;
};

const begins = ["from", "date", "conferredOn", "on", "earnedOn"] as const;
const ends = ["to", "date", "conferredOn", "on", "endedOn"] as const;

const readableDay = (text: string | undefined): string | null =>
  text !== undefined && parseDay(text) !== null ? text : null;

/** What of an entry can be shown in a line, finished or not. */
export const outlineOf = (kind: EntryKind, typed: TypedFields): Outline => {
  const textsIn = (name: string): readonly string[] => {
    const field = entryFields[kind].find((each) => each.name === name);
    return field !== undefined && isAsked(kind, typed, field)
      ? standsIn(typed, field).map((text) => text.trim())
      : [];
  };
  const first = (among: readonly string[]): string | null =>
    among.map((name) => readableDay(textsIn(name)[0])).find((day) => day !== null) ?? null;
  const sessions = textsIn("sessions");
  const series = Array.from({ length: Math.floor(sessions.length / 2) }, (_, at) => ({
    day: readableDay(sessions[at * 2]),
    hours: hoursIn(sessions[at * 2 + 1] ?? ""),
  }))
    .flatMap(({ day, hours }) => (day === null || hours === null ? [] : [{ from: day, to: day, hours }]))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const from = series[0]?.from ?? first(begins);
  const to = series.at(-1)?.to ?? first(ends);
  const total = hoursIn(textsIn("hours")[0] ?? "");
  const parts =
    series.length > 0
      ? series
      : total === null || (from ?? to) === null
        ? []
        : [{ from: from ?? to ?? "", to: to ?? from ?? "", hours: total }];
  return {
    from,
    to,
    goesOn: textsIn("going")[0] === "goes-on",
    parts,
    hours:
      series.length > 0 ? series.reduce((sum, { hours }) => sum + Math.round(hours * 100), 0) / 100 : total,
  };
};
