import { parseDay } from "../kernel/calendar.ts";
import { type EntryField, entryFields, isAsked, standsIn, type TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";
import { outlineOf } from "./outline.ts";
import { hoursIn } from "./reading.ts";

/** Why what is typed looks mistyped, though it can be read and counts. */
export const doubtKinds = ["still-to-come", "too-far-ahead", "long-ago", "many-hours"] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** One thing in an entry that looks mistyped: in which question, and what stands there. */
export type Doubt = { readonly field: string; readonly value: string; readonly doubt: DoubtKind };

/** Days by which something may well end that has begun. */
const mayLieAhead: ReadonlySet<string> = new Set(["endedOn", "ersTo", "renewedThrough"]);

const YEARS_AHEAD = 10;
const YEARS_AGO = 70;

/** Hours of one meeting, of a day of volunteering, and of a training, that hardly anybody has. */
const MOST_OF_A_SESSION = 12;
const MOST_OF_A_DAY = 24;
const MOST_OF_A_TRAINING = 100;
const MOST_OF_A_WEEK = 80;

const yearsFrom = (today: string, years: number): string =>
  `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;

const dayDoubt = (kind: EntryKind, name: string, day: string, today: string): DoubtKind | undefined => {
  if (parseDay(day) === null) return undefined;
  if (day < yearsFrom(today, -YEARS_AGO)) return "long-ago";
  if (day > yearsFrom(today, YEARS_AHEAD)) return "too-far-ahead";
  const isOfMembership = kind === "memberships" && name === "to";
  return day <= today || isOfMembership || mayLieAhead.has(name) ? undefined : "still-to-come";
};

/** The days of a period, the first and the last among them. */
const daysIn = (from: string | null, to: string | null): number => {
  const [first, last] = [parseDay(from ?? ""), parseDay(to ?? "")];
  return first === null || last === null ? 1 : Math.max(1, last - first + 1);
};

const mostHours = (kind: EntryKind, typed: TypedFields, name: string): number | undefined => {
  if (name === "hoursPerWeek") return MOST_OF_A_WEEK;
  if (name !== "hours") return undefined;
  if (kind === "training") return MOST_OF_A_TRAINING;
  if (kind === "volunteering") return MOST_OF_A_DAY;
  const { from, to } = outlineOf(kind, typed);
  return MOST_OF_A_SESSION * daysIn(from, to);
};

const sessionDoubts = (kind: EntryKind, name: string, texts: readonly string[], today: string): Doubt[] =>
  texts.flatMap((text, at): Doubt[] => {
    const doubt =
      at % 2 === 0
        ? dayDoubt(kind, name, text, today)
        : (hoursIn(text) ?? 0) > MOST_OF_A_SESSION
          ? "many-hours"
          : undefined;
    return doubt === undefined ? [] : [{ field: name, value: text, doubt }];
  });

const doubtsOf = (
  kind: EntryKind,
  typed: TypedFields,
  field: EntryField,
  today: string,
): readonly Doubt[] => {
  const { name } = field;
  const texts = standsIn(typed, field).map((text) => text.trim());
  const [value = ""] = texts;
  if (field.as === "sessions") return sessionDoubts(kind, name, texts, today);
  const most = field.as === "hours" ? mostHours(kind, typed, name) : undefined;
  const doubt =
    field.as === "day"
      ? dayDoubt(kind, name, value, today)
      : most !== undefined && (hoursIn(value) ?? 0) > most
        ? "many-hours"
        : undefined;
  return doubt === undefined ? [] : [{ field: name, value, doubt }];
};

/**
 * What of an entry is hardly meant as it stands: days that are still to come of what is said to be done, days before anybody's
 * working life, and more hours than the time has. It counts all the same: only whoever typed it knows.
 */
export const doubtsIn = (kind: EntryKind, typed: TypedFields, today: string): readonly Doubt[] =>
  entryFields[kind]
    .filter((field) => isAsked(kind, typed, field))
    .flatMap((field) => doubtsOf(kind, typed, field, today));
