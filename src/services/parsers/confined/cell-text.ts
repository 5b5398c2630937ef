/** What a cell holds once it is read: numbers as the digits that stand in the file. */
export type CellValue = string | number | boolean | Date | null;

/** A spreadsheet counts days from here: what lies before its first day is a time without a day. */
const FIRST_DAY = Date.UTC(1900, 0, 1);
const MINUTE = 60_000;

const dateText = (date: Date): string => {
  // Times are fractions of days and seldom come out whole.
  const rounded = new Date(Math.round(date.getTime() / MINUTE) * MINUTE);
  const iso = rounded.toISOString();
  const time = iso.slice(11, 16);
  if (rounded.getTime() < FIRST_DAY) return time;
  return time === "00:00" ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
};

/** As many digits as a spreadsheet shows: the file holds 0.30000000000000004 for 0.3. */
const DIGITS = 15;

const numberText = (value: number): string => String(Number(value.toPrecision(DIGITS)));

const textOf = (value: CellValue): string => {
  if (value === null) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : dateText(value);
  if (typeof value === "number") return Number.isFinite(value) ? numberText(value) : "";
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
};

/** What a person sees in a cell, in one spelling: 2021-06-30, 2021-06-30 14:15, 01:30, 6.5, TRUE. */
export const cellText = (value: CellValue): string => textOf(value).trim();
