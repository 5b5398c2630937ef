import type { Bits } from "../../kernel/bits.ts";
import type { Day } from "../../kernel/calendar.ts";
import { minus, plus, type Whole } from "../../kernel/whole.ts";
import type { Rsc } from "../../portfolio/portfolio.ts";
import type { Context } from "../context.ts";
import { type Facts, inUnits, type RscHours } from "../facts.ts";
import type { ProviderTest, Timeframe } from "../rows.ts";
import type { Excluded, Reason, Tally } from "../verdict.ts";
import type { Since, SinceTest } from "./degree.ts";
import { always, clipped, type Period, upTo } from "./period.ts";
import { qualifiedPeriods } from "./provider.ts";
import { type Run, runsIn } from "./runs.ts";
import { chooseWindow, type Minimums, type Months, type Window } from "./window.ts";

/** An RSC test with its words turned into sets of bits; 0, false and null mean that it is not asked. */
export type RscTest = {
  readonly notPeer: boolean;
  readonly bands: Bits;
  readonly since: SinceTest | null;
  readonly whileProvidingRsc: boolean;
  readonly providers: readonly ProviderTest[] | null;
  readonly timeframe: Timeframe | null;
  readonly withoutAbout: boolean;
  /** The hours about the RSC provided count only of entries received while providing it. */
  readonly aboutWhileProviding: boolean;
  /** `provision` is null where it is not asked. */
  readonly minimums: { readonly hours: number; readonly provision: number | null };
};

/** RSC that counts, in units of the facts, and apart how much of it is about the RSC provided. */
export type RscFound = {
  readonly hours: Whole;
  readonly all: Tally;
  readonly provision: Whole;
  readonly about: Tally;
  readonly window: Window | null;
  /** What counts by month, inside the window or not. */
  readonly months: Months;
  /** True when the hours count only from an entry that stands for a degree. */
  readonly byRoute: boolean;
};

/** What of an entry counts; `reason` is the first test, by precedence, that any part of it by the as-of day failed. */
type Judged = { readonly entry: Rsc; readonly runs: readonly Run[]; readonly reason: Reason | null };

/** Judges every RSC entry month by month or session by session, and chooses the window where there is a timeframe. */
export const rscFound = (context: Context, test: RscTest, since: Since): RscFound => {
  const { facts } = context;
  const judged: Judged[] = [];
  for (let i = 0; i < facts.rsc.length; i++) {
    const entry = facts.portfolio.rsc[i] as Rsc;
    judged.push(judge(context, entry, facts.rsc[i] as RscHours, test, since.day));
  }
  const months = monthsOf(judged);
  const window =
    test.timeframe === null ? null : chooseWindow(months, test.timeframe, minimumsOf(facts, test));
  const total =
    test.timeframe === null ? { hours: sum(months.hours), provision: sum(months.provision) } : window;
  return {
    hours: total?.hours ?? 0,
    provision: total?.provision ?? 0,
    all: tally(judged, window, hasHours),
    about: tally(judged.filter(isAbout), window, hasProvision, test.aboutWhileProviding),
    window,
    months,
    byRoute: since.byRoute,
  };
};

const sum = (amounts: readonly Whole[]): Whole =>
  amounts.reduce<Whole>((total, each) => plus(total, each), 0);

const minimumsOf = (facts: Facts, { minimums }: RscTest): Minimums => ({
  hours: inUnits(facts, minimums.hours),
  provision: minimums.provision === null ? null : inUnits(facts, minimums.provision),
});

const judge = (context: Context, entry: Rsc, hours: RscHours, test: RscTest, since: Day | null): Judged => {
  const { asOf } = context;
  if (entry.from > asOf) return rejected(entry, "after-as-of");
  const lived = entry.to <= asOf ? null : runsIn(hours, entry, [upTo(asOf)]);
  if (lived?.length === 0) return rejected(entry, "after-as-of");
  if (test.notPeer && entry.peer) return rejected(entry, "peer");
  if (test.bands !== 0 && (entry.bands & test.bands) === 0) return rejected(entry, "wrong-band");
  if (since === null) return rejected(entry, "before-degree");
  if (test.whileProvidingRsc && !entry.whileProvidingRsc)
    return rejected(entry, entry.from < since ? "before-degree" : "not-while-providing");
  const periods = qualifiedPeriods(entry.provider, test.providers, context);
  const isAllIn = lived === null && entry.from >= since;
  const runs = runsIn(hours, entry, isAllIn ? periods : clipped(periods, since, asOf));
  const reason =
    entry.from < since
      ? "before-degree"
      : isCovered(entry, periods) || countParts(runs) === countParts(lived ?? runsIn(hours, entry, always))
        ? null
        : "provider-not-qualified";
  const counts = !test.aboutWhileProviding || entry.whileProvidingRsc;
  if (counts && !test.withoutAbout) return { entry, runs, reason };
  return { entry, runs: runs.map((run) => adjusted(run, test.withoutAbout, counts)), reason };
};

const rejected = (entry: Rsc, reason: Reason): Judged => ({ entry, runs: none, reason });

/** True when one of the periods holds all of the entry's days, so that none of its parts can fail. */
const isCovered = ({ from, to }: Rsc, periods: readonly Period[]): boolean =>
  periods.some((period) => period.from <= from && period.to >= to);

/** How many months or sittings there are in runs. */
const countParts = (runs: readonly Run[]): number =>
  runs.reduce((parts, run) => parts + run.last - run.first + 1, 0);

const none: readonly Run[] = [];

const adjusted = (run: Run, withoutAbout: boolean, provisionCounts: boolean): Run => ({
  ...run,
  hours: withoutAbout ? minus(run.hours, run.provision) : run.hours,
  provision: provisionCounts ? run.provision : 0,
});

/** Hours by month, from the first to the last month in which anything counted. */
const monthsOf = (judged: readonly Judged[]): Months => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { runs } of judged) {
    for (const run of runs) {
      if (run.first < first) first = run.first;
      if (run.last > last) last = run.last;
    }
  }
  const hours: Whole[] = [];
  const provision: Whole[] = [];
  for (let month = first; month <= last; month++) {
    hours.push(0);
    provision.push(0);
  }
  for (const { runs } of judged) {
    for (const run of runs) {
      addRun(hours, run.first - first, run.last - first, run.hours);
      if (run.provision !== 0) addRun(provision, run.first - first, run.last - first, run.provision);
    }
  }
  addUp(hours);
  addUp(provision);
  return { first, hours, provision };
};

/** Notes an amount where its months begin and takes it off after they end, so that a long run costs no more. */
const addRun = (changes: Whole[], from: number, to: number, amount: Whole): void => {
  changes[from] = plus(changes[from] as Whole, amount);
  if (to + 1 < changes.length) changes[to + 1] = minus(changes[to + 1] as Whole, amount);
};

/** Turns changes into amounts. */
const addUp = (changes: Whole[]): void => {
  for (let at = 1; at < changes.length; at++)
    changes[at] = plus(changes[at - 1] as Whole, changes[at] as Whole);
};

const hasHours = (run: Run): boolean => run.hours > 0;
const hasProvision = (run: Run): boolean => run.provision > 0;
const isAbout = ({ entry }: Judged): boolean => entry.aboutProvisionHours > 0;

const tally = (
  judged: readonly Judged[],
  window: Window | null,
  counts: (run: Run) => boolean,
  whileProviding = false,
): Tally => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  const lies = (run: Run): boolean => window === null || (run.first <= window.to && run.last >= window.from);
  for (const { entry, runs, reason } of judged) {
    const counted = runs.length === 0 ? none : runs.filter(counts);
    const isLacking = whileProviding && !entry.whileProvidingRsc;
    if (counted.some(lies)) evidence.push(entry.id);
    else if (isLacking && (reason === null || reason === "provider-not-qualified"))
      excluded.push({ id: entry.id, reason: "not-while-providing" });
    else if (runs.length === 0 || counted.length > 0)
      excluded.push({ id: entry.id, reason: reason ?? "outside-window" });
    // What is left had nothing of this kind in it, as hours that are all about the RSC provided: not even excluded.
  }
  return { evidence, excluded };
};
