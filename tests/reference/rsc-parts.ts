import { daysBetween, monthOf, monthsBetween } from "./dates.ts";
import { type Fraction, fromDecimal, sum, whole } from "./fraction.ts";
import type { Rsc } from "./portfolio.ts";

/** What is judged as one: a session on its day, or the days of one month that a range covers. */
export interface RscPart {
  month: string;
  days: string[];
  hours: Fraction;
  aboutHours: Fraction;
}

export const rscParts = (entry: Rsc): RscPart[] =>
  entry.sessions.length > 0 ? sessionParts(entry) : monthParts(entry);

const sessionParts = (entry: Rsc): RscPart[] => {
  const total = sum(entry.sessions.map((session) => fromDecimal(session.hours)));
  return entry.sessions.map((session) => ({
    month: monthOf(session.date),
    days: [session.date],
    hours: fromDecimal(session.hours),
    aboutHours: fromDecimal(entry.aboutProvisionHours).times(fromDecimal(session.hours)).dividedBy(total),
  }));
};

/** Equal shares for every calendar month touched, however few of its days are covered. */
const monthParts = (entry: Rsc): RscPart[] => {
  const months = monthsBetween(monthOf(entry.from), monthOf(entry.to));
  const days = daysBetween(entry.from, entry.to);
  const count = whole(months.length);
  return months.map((month) => ({
    month,
    days: days.filter((day) => monthOf(day) === month),
    hours: fromDecimal(entry.hours).dividedBy(count),
    aboutHours: fromDecimal(entry.aboutProvisionHours).dividedBy(count),
  }));
};
