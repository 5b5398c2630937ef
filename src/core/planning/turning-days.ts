import { type Day, lastDayOf, monthOf, parseDay } from "../kernel/calendar.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Overlay } from "../standards/standard.ts";

/**
 * The days of a period on which something in the portfolio begins, happens or has just ended, or an overlay comes or
 * goes; and its first day.
 */
export const eventDays = (
  portfolio: Portfolio,
  overlays: readonly Overlay[],
  from: Day,
  until: Day,
): ReadonlySet<Day> => {
  const days = new Set<Day>([from]);
  const add = (day: Day | null): void => {
    if (day !== null && day > from && day <= until) days.add(day);
  };
  const addPeriod = (first: Day, last: Day | null): void => {
    add(first);
    add(last);
    if (last !== null) add(last + 1);
  };
  for (const { conferredOn } of portfolio.education) add(conferredOn);
  for (const { from: first, to } of portfolio.work) addPeriod(first, to);
  for (const { date, sessions } of portfolio.training)
    for (const day of [date, ...sessions.map((s) => s.date)]) add(day);
  for (const { from: first, to, sessions } of portfolio.rsc) {
    addPeriod(first, to);
    for (const { date } of sessions) add(date);
  }
  for (const { from: first } of portfolio.leadership) add(first);
  for (const { receivedOn } of portfolio.references) add(receivedOn);
  add(portfolio.ethicsSignedOn);
  add(portfolio.agreementSignedOn);
  for (const { from: first, to } of portfolio.memberships) addPeriod(first, to);
  for (const { on } of portfolio.exams) add(on);
  for (const { earnedOn, endedOn } of portfolio.endorsements) addPeriod(earnedOn, endedOn);
  for (const overlay of overlays)
    addPeriod(parseDay(overlay.from) ?? from, overlay.to === null ? null : parseDay(overlay.to));
  return days;
};

/**
 * The days of a period on which a verdict can turn otherwise than by work days adding up: the {@link eventDays} and the
 * ends of months, on which assumed hours come and by which RSC counts. Between two of them only work days change, and
 * they only grow. In order; the first is the period's first day.
 */
export const withMonthEnds = (events: ReadonlySet<Day>, from: Day, until: Day): readonly Day[] => {
  const days = new Set(events);
  for (let month = monthOf(from); lastDayOf(month) <= until; month++) {
    const end = lastDayOf(month);
    if (end > from) days.add(end);
  }
  return [...days].sort((a, b) => a - b);
};
