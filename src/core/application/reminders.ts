import { type SettingHistory, todayOf } from "../association/setting-history.ts";
import type { RemindedOf, Reminding } from "../association/settings/reminder-rules.ts";
import type { Day } from "../kernel/calendar.ts";
import type { Application } from "./application.ts";
import { deadlinesOf } from "./deadlines.ts";

/** From which day somebody is waited for, and until which. */
export type Wait = { readonly since: Day; readonly lastDay: Day };

/** That somebody is to be reminded on a day. */
export type Occasion = {
  readonly is: "after" | "before" | "on";
  /** So many days after it began, or before the last day; 0 on it. */
  readonly days: number;
  readonly day: Day;
};

/** All occasions of a wait, the first first. On one day there is one: what the last day says goes before what the first says. */
export const occasionsOf = (rule: Reminding, { since, lastDay }: Wait): readonly Occasion[] => {
  const all: readonly Occasion[] = [
    ...rule.after.map((days) => ({ is: "after", days, day: since + days }) as const),
    ...rule.before.map((days) => ({ is: "before", days, day: lastDay - days }) as const),
    ...(rule.onLastDay ? [{ is: "on", days: 0, day: lastDay } as const] : []),
  ];
  const within = all.filter(({ day }) => day > since && day <= lastDay);
  const byDay = new Map(within.map((occasion) => [occasion.day, occasion] as const));
  return [...byDay.values()].toSorted((a, b) => a.day - b.day);
};

/** When somebody looked last whether reminders were due, and the day that it is. */
export type Look = { readonly lookedOn: Day; readonly today: Day };

/**
 * The reminder that is due: of those whose day came since the last look the latest, so that none comes in a burst after nobody
 * looked for long; none once the last day is over.
 */
export const dueOccasion = (rule: Reminding, wait: Wait, { lookedOn, today }: Look): Occasion | undefined =>
  today > wait.lastDay
    ? undefined
    : occasionsOf(rule, wait).findLast(({ day }) => day > lookedOn && day <= today);

/** What an applicant is reminded of where an application stands; undefined where nothing waits for them. */
export const waitOfApplicant = (
  application: Application,
  history: SettingHistory,
): (Wait & { readonly of: Exclude<RemindedOf, "rating"> }) | undefined => {
  const [deadline] = deadlinesOf(application, history);
  if (deadline?.for !== "submission" && deadline?.for !== "answers") return undefined;
  const since = todayOf(history, application.stateSince);
  return { of: deadline.for, since, lastDay: deadline.lastDay };
};
