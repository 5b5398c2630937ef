/** A calendar day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. */
export type Day = number;

/** A calendar month, counted as `year * 12 + (month - 1)`. */
export type Month = number;

/** Earlier than any day that can be written. */
export const BEFORE_ALL_DAYS: Day = -1e9;

/** Later than any day that can be written. */
export const AFTER_ALL_DAYS: Day = 1e9;

const daysInMonthOf = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** True for a year that has a 29 February. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day of a date whose parts are known to be valid. Counts years from March, so that a leap day comes last. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = whole(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = whole((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + whole(yearOfEra / 4) - whole(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - SHIFT;
};

type Parts = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

/** The whole part of a quotient of numbers that are 0 or more and fit in 31 bits: days and what is made of them. */
const whole = (quotient: number): number => quotient | 0;

/** Days since 1 March of the year 0; days that can be written come out above 0. */
const SHIFT = 719_468;

/** The year, month (1 to 12) and day of the month of a day. */
export const partsOf = (day: Day): Parts => {
  const month = monthOf(day);
  return { year: whole(month / 12), month: (month % 12) + 1, dayOfMonth: day - firstDayOf(month) + 1 };
};

/** The month that a day lies in. */
export const monthOf = (day: Day): Month => {
  const z = day + SHIFT;
  const era = whole(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = whole(
    (dayOfEra - whole(dayOfEra / 1460) + whole(dayOfEra / 36_524) - whole(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + whole(yearOfEra / 4) - whole(yearOfEra / 100));
  const monthsSinceMarch = whole((5 * dayOfYear + 2) / 153);
  // March is the third month, which is 2 counted from 0; January and February come out as 12 and 13 of the year.
  return (yearOfEra + era * 400) * 12 + monthsSinceMarch + 2;
};

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
};

/** Reads `2021-06-30`; null when the text is not such a date or the calendar has no such day. */
export const parseDay = (text: string): Day | null => {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const dayOfMonth = digit(text, 8) * 10 + digit(text, 9);
  if (!(year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return null;
  if (dayOfMonth > daysInMonthOf(year, month)) return null;
  return dayOf(year, month, dayOfMonth);
};

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** A year in four digits; one that has more with its sign, as ISO 8601 extends them. */
const writtenYear = (year: number): string => (year <= 9999 ? padded(year, 4) : `+${padded(year, 6)}`);

/** Writes a day as `2021-06-30`. */
export const formatDay = (day: Day): string => {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${writtenYear(year)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
};

/** The first day of a month. */
export const firstDayOf = (month: Month): Day => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);

/** The last day of a month. */
export const lastDayOf = (month: Month): Day => firstDayOf(month + 1) - 1;

/** Writes a month as `2021-06`. */
export const formatMonth = (month: Month): string =>
  `${writtenYear(Math.floor(month / 12))}-${padded((month % 12) + 1, 2)}`;

/**
 * The same date so many years later. A 29 February whose target year has none becomes 1 March, so that a whole
 * year has always passed.
 */
export const addYears = (day: Day, years: number): Day => {
  const { year, month, dayOfMonth } = partsOf(day);
  const target = year + years;
  return dayOfMonth > daysInMonthOf(target, month)
    ? dayOf(target, month + 1, 1)
    : dayOf(target, month, dayOfMonth);
};

/** The same day so many months later, or the last of that month where it has no such day. */
export const monthsLater = (day: Day, months: number): Day => {
  const month = monthOf(day) + months;
  return Math.min(firstDayOf(month) + partsOf(day).dayOfMonth - 1, lastDayOf(month));
};

/** How many whole years have passed from one day to a later one; 0 when it is not later. */
export const wholeYearsBetween = (from: Day, to: Day): number => {
  if (to <= from) return 0;
  const years = partsOf(to).year - partsOf(from).year;
  return addYears(from, years) <= to ? years : years - 1;
};
