import type { SettingHistory } from "../association/setting-history.ts";
import type { Day } from "../kernel/calendar.ts";
import type { Application } from "./application.ts";
import { holdingByTime } from "./deadlines.ts";
import { type ApplicationState, moveNamed } from "./lifecycle.ts";
import { type Moved, makeMove } from "./make-move.ts";

/** The moves that a passed day makes by itself; what becomes of a membership, whoever keeps it says. */
const timeMoves = ["expire", "archive"] as const;

/** The states out of which time may move an application. */
export const timedStates: readonly ApplicationState[] = timeMoves.flatMap((on) => moveNamed(on).from);

/** So many days an application stays where it is at the least before time moves it: every time asked is a month or more. */
export const LEAST_DAYS = 27;

/** The move that time makes of an application on a day of its association; undefined where it waits on. */
export const timeMoveOf = (
  application: Application,
  history: SettingHistory,
  today: Day,
): Moved | undefined => {
  const holding = new Set(holdingByTime(application, history, today));
  for (const on of timeMoves) {
    const made = makeMove(application, { on, by: "time", why: "" }, holding);
    if (made.ok) return made.value;
  }
  return undefined;
};
