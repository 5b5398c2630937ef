import { BEFORE_ALL_DAYS } from "../kernel/calendar.ts";
import { plus, times, type Whole } from "../kernel/whole.ts";
import type { Rsc } from "../portfolio/portfolio.ts";
import type { RscHours } from "../standards/facts.ts";
import { clipped, type Period, upTo } from "../standards/measures/period.ts";
import { qualifiedPeriods } from "../standards/measures/provider.ts";
import { runsIn } from "../standards/measures/runs.ts";
import type { Excluded, Reason, Tally } from "../standards/verdict.ts";
import { livedDays, type Situation } from "./situation.ts";

/** What of peer supervision counts. */
export type PeerTest = { readonly notPeer: boolean; readonly peersHoldingOwn: boolean };

/** RSC in a cycle, in units of the facts. */
export type RenewalRsc = Tally & { readonly hours: Whole };

/**
 * Adds up RSC inside the cycle, whoever the provider is. Of a range the months of which every covered day lies
 * inside count. Peer supervision counts where it may, with a provider who held the same category on that day.
 */
export const renewalRsc = (situation: Situation, test: PeerTest): RenewalRsc => {
  const { facts } = situation.context;
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  let hours: Whole = 0;
  facts.portfolio.rsc.forEach((entry, index) => {
    const counted = judge(situation, entry, facts.rsc[index] as RscHours, test);
    if (typeof counted === "string") excluded.push({ id: entry.id, reason: counted });
    else {
      evidence.push(entry.id);
      hours = plus(hours, counted);
    }
  });
  return { hours, evidence, excluded };
};

const judge = (situation: Situation, entry: Rsc, hours: RscHours, test: PeerTest): Reason | Whole => {
  const { context, category } = situation;
  if (entry.from > context.asOf) return "after-as-of";
  const soFar = [upTo(context.asOf)];
  if (runsIn(hours, entry, soFar).length === 0) return "after-as-of";
  if (test.notPeer && entry.peer && !test.peersHoldingOwn) return "peer";
  const cycle = livedDays(situation);
  const lived = sumOf(hours, entry, [cycle]);
  if (!entry.peer || !test.notPeer) return lived ?? "outside-window";
  const periods = qualifiedPeriods(entry.provider, [{ held: [category] }], context);
  const counted = sumOf(hours, entry, clipped(periods, cycle.from, cycle.to));
  if (counted !== null) return counted;
  const isHeldThroughout =
    sumOf(hours, entry, clipped(periods, BEFORE_ALL_DAYS, context.asOf)) === sumOf(hours, entry, soFar);
  return isHeldThroughout ? "outside-window" : "peer";
};

const sumOf = (hours: RscHours, entry: Rsc, periods: readonly Period[]): Whole | null => {
  const runs = runsIn(hours, entry, periods);
  return runs.length === 0
    ? null
    : runs.reduce<Whole>((sum, run) => plus(sum, times(run.hours, run.last - run.first + 1)), 0);
};
