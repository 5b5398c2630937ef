import type { Day } from "../kernel/calendar.ts";
import type { RequirementId, Verdict } from "../standards/verdict.ts";

/** What a day is looked for: a requirement that is no longer unmet, or that all of them are. */
export type Target = RequirementId | "ready";

/** What only entries and exceptions decide, on the days on which they begin and end: neither days of work nor hours do. */
const ofEvents: ReadonlySet<Target> = new Set<RequirementId>([
  "references.total",
  "references.roles",
  "references.endorsed",
  "endorsement.held",
  "ethics",
  "agreement",
  "membership",
]);

const isReached = ({ readyToSubmit, requirements }: Verdict, target: Target): boolean =>
  target === "ready"
    ? readyToSubmit
    : requirements.every(({ id, status }) => id !== target || status !== "unmet");

/** The first day after `before` on which it holds; it does not on `before`, does on `holds`, and never stops between. */
const firstReached = (before: Day, holds: Day, isHeld: (day: Day) => boolean): Day => {
  let [low, high] = [before, holds];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isHeld(middle)) high = middle;
    else low = middle;
  }
  return high;
};

/** The days to look at: those on which a verdict can turn, and those of them on which something happens but a month's end. */
export type Days = {
  readonly turning: readonly Day[];
  readonly events: ReadonlySet<Day>;
  readonly until: Day;
};

/** Judges a day; asked for days in order, or earlier ones of the same stretch between two turning days. */
export type Judge = (day: Day) => Verdict;

/**
 * For each target the first day on which it is reached. While something is still to come that only events decide,
 * nothing is ready, so that once all else was reached only their days are looked at.
 */
export const firstDays = (
  { turning, events, until }: Days,
  judge: Judge,
  targets: readonly Target[],
): ReadonlyMap<Target, Day> => {
  const found = new Map<Target, Day>();
  const pending = new Set(targets);
  for (let i = 0; i < turning.length && pending.size > 0; i++) {
    const start = turning[i] as Day;
    const asked = [...pending].filter((target) => target !== "ready");
    const waitsForEvents = asked.length > 0 && asked.every((target) => ofEvents.has(target));
    if (waitsForEvents && !events.has(start)) continue;
    const end = (turning[i + 1] ?? until + 1) - 1;
    const atStart = judge(start);
    const atEnd = end > start ? judge(end) : atStart;
    for (const target of pending) {
      if (isReached(atStart, target)) found.set(target, start);
      else if (isReached(atEnd, target))
        found.set(
          target,
          firstReached(start, end, (day) => isReached(judge(day), target)),
        );
    }
    for (const target of found.keys()) pending.delete(target);
  }
  return found;
};
