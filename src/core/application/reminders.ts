import { type SettingHistory, settingOn, todayOf } from "../association/setting-history.ts";
import type { RemindedOf, Reminding } from "../association/settings/reminder-rules.ts";
import type { Day } from "../kernel/calendar.ts";
import { HOUR, type Instant } from "../kernel/instant.ts";
import { lastAwake } from "../messages/quiet-hours.ts";
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

/** How long before it is too late a rater has the mail at the latest: who reads it at once can still write. */
const TO_WRITE = 2 * HOUR;

/**
 * How long a rater is waited for. The last day on which they can be reminded is the one on which a mail still goes out in
 * time: a request may end early in the morning, before the quiet hours do that any reminder of that day would wait for.
 */
export const waitOfRater = (
  { askedAt, expiresAt }: { readonly askedAt: Instant; readonly expiresAt: Instant },
  history: SettingHistory,
): Wait => {
  const latest = expiresAt - TO_WRITE;
  const day = todayOf(history, latest);
  const zone = settingOn(history, "time-zone", day);
  // Where nobody said what time it is for them, nothing waits for the morning.
  const awake =
    zone.by === undefined
      ? latest
      : lastAwake(settingOn(history, "quiet-hours", day).value, zone.value, latest);
  return { since: todayOf(history, askedAt), lastDay: todayOf(history, awake) };
};

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
