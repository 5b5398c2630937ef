import { type ColumnType, type RawBuilder, sql } from "kysely";
import type { Day } from "../../core/kernel/calendar.ts";
import type { Instant } from "../../core/kernel/instant.ts";

/** A moment: read as milliseconds since 1970, written as a Date (see `at`). */
export type At = ColumnType<Instant, Date, Date>;
export type AtOrNull = ColumnType<Instant | null, Date | null | undefined, Date | null>;

/** A calendar day: read as the kernel's day, written as text (see the kernel's formatDay). */
export type OnDay = ColumnType<Day, string, string>;

/** A column that the database fills. */
export type Made<T> = ColumnType<T, never, never>;

/** Writes a moment. */
export const at = (instant: Instant): Date => new Date(instant);

/** A moment that a column is compared with. */
export const moment = (instant: Instant): RawBuilder<Instant> => sql<Instant>`${at(instant)}`;
