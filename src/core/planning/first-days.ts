import type { Day } from "../kernel/calendar.ts";
import type { RequirementId, Verdict } from "../standards/verdict.ts";

/** What a day is looked for: a requirement that is no longer unmet, or that all of them are. */
export type Awaited = RequirementId | "ready";

/** What only entries and exceptions decide, on the days on which they begin and end: neither days of work nor hours do. */
const ofEvents: ReadonlySet<Awaited> = new Set<RequirementId>([
  "references.total",
  "references.roles",
  "references.endorsed",
  "endorsement.held",
  "ethics",
  "agreement",
  "membership",
]);

const isReached = ({ readyToSubmit, requirements }: Verdict, awaited: Awaited): boolean =>
  awaited === "ready"
    ? readyToSubmit
    : requirements.every(({ id, status }) => id !== awaited || status !== "unmet");

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
 * For each thing awaited the first day on which it is reached. While something is still to come that only events decide,
 * nothing is ready, so that once all else was reached only their days are looked at.
 */
export const firstDays = (
  { turning, events, until }: Days,
  judge: Judge,
  awaited: readonly Awaited[],
): ReadonlyMap<Awaited, Day> => {
  const found = new Map<Awaited, Day>();
  const pending = new Set(awaited);
  for (let i = 0; i < turning.length && pending.size > 0; i++) {
    const start = turning[i] as Day;
    const asked = [...pending].filter((each) => each !== "ready");
    const waitsForEvents = asked.length > 0 && asked.every((each) => ofEvents.has(each));
    if (waitsForEvents && !events.has(start)) continue;
    const end = (turning[i + 1] ?? until + 1) - 1;
    const atStart = judge(start);
    const atEnd = end > start ? judge(end) : atStart;
    for (const each of pending) {
      if (isReached(atStart, each)) found.set(each, start);
      else if (isReached(atEnd, each))
        found.set(
          each,
          firstReached(start, end, (day) => isReached(judge(day), each)),
        );
    }
    for (const each of found.keys()) pending.delete(each);
  }
  return found;
};
