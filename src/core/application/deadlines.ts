import { type SettingHistory, settingOn, todayOf } from "../association/setting-history.ts";
import type { ApplicationRules } from "../association/settings/application-rules.ts";
import { type Day, monthsLater } from "../kernel/calendar.ts";
import type { Application } from "./application.ts";
import type { ApplicationState, Condition } from "./lifecycle.ts";

/** What an application waits for until a last day. */
export const awaited = [
  /** That the association accepts it, and that what it waits for is settled. */
  "acceptance",
  /** That the applicant submits it. */
  "submission",
  /** That the applicant answers what was returned. */
  "answers",
  "exam",
  /** That the membership is current again. */
  "membership",
  /** That the applicant appeals the decision. */
  "appeal",
  /** That the applicant tries again after "deferred". */
  "another-try",
  /** Nothing more: it stays at hand and is put away then. */
  "archive",
] as const;
export type Awaited = (typeof awaited)[number];

/** The last day of something. */
export type Deadline = { readonly for: Awaited; readonly lastDay: Day };

type Dated = Pick<Application, "state" | "outcome" | "settingsOn" | "stateSince">;

/** What each state waits for, where time ends the waiting. Of the others, which wait for staff, time ends none. */
const waitsFor: { readonly [S in ApplicationState]: Awaited | undefined } = {
  registered: "acceptance",
  "in-progress": "submission",
  submitted: undefined,
  "pre-check": undefined,
  "in-review": undefined,
  returned: "answers",
  "approved-for-exam": "exam",
  decided: "archive",
  appeal: undefined,
  "on-hold": "membership",
  withdrawn: "archive",
  expired: "archive",
  refused: "archive",
  archived: undefined,
};

const afterDecision = (
  { state, outcome }: Dated,
  rules: ApplicationRules,
  since: Day,
): readonly Deadline[] => {
  if (state !== "decided" || (outcome !== "deferred" && outcome !== "declined")) return [];
  const appeal: readonly Deadline[] =
    rules.daysToAppeal === 0 ? [] : [{ for: "appeal", lastDay: since + rules.daysToAppeal }];
  return outcome === "declined"
    ? appeal
    : [...appeal, { for: "another-try", lastDay: monthsLater(since, rules.monthsDeferred) }];
};

/**
 * The last days that stand before an application, the nearest first, counted in the association's days from the day on which
 * it came where it is. The rules are those of the day of registration: a deadline that somebody was told does not come nearer.
 * With 0 days to appeal there is no appeal. What ended is not put away before everything that may still be done is over.
 */
export const deadlinesOf = (application: Dated, history: SettingHistory): readonly Deadline[] => {
  const what = waitsFor[application.state];
  if (what === undefined) return [];
  const { value: rules } = settingOn(history, "application-rules", application.settingsOn);
  const since = todayOf(history, application.stateSince);
  if (what !== "archive") return [{ for: what, lastDay: monthsLater(since, rules.monthsToPrepare) }];
  const before = afterDecision(application, rules, since);
  const lastDay = Math.max(monthsLater(since, rules.monthsKept), ...before.map((each) => each.lastDay));
  return [...before.toSorted((a, b) => a.lastDay - b.lastDay), { for: what, lastDay }];
};

/** The next last day that is not over on a day; undefined where none is to come. */
export const nextDateOf = (application: Dated, history: SettingHistory, today: Day): Deadline | undefined =>
  deadlinesOf(application, history).find(({ lastDay }) => lastDay >= today);

/** Which conditions of the lifecycle hold because a day has passed, or has not. */
export const holdingByTime = (
  application: Dated,
  history: SettingHistory,
  today: Day,
): readonly Condition[] =>
  deadlinesOf(application, history).flatMap(({ for: what, lastDay }): readonly Condition[] => {
    const isOver = today > lastDay;
    if (what === "appeal") return isOver ? [] : ["can-be-appealed"];
    if (what === "another-try") return isOver ? [] : ["deferred"];
    if (!isOver) return [];
    return what === "archive" ? ["kept-long-enough"] : ["out-of-time"];
  });
