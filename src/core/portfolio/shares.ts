import { commonMultiple, decimalsOf, plus, type Whole, wholeParts } from "../kernel/whole.ts";
import { complain, type Fields } from "./fields.ts";
import type { Portfolio, Session } from "./portfolio.ts";

/** Enough decimals for every figure of a rule pack and for a percentage of one. */
const FEWEST_DECIMALS = 4;

/** How many decimals hold every number of hours in a portfolio. */
export const decimalsIn = ({ training, rsc, volunteering }: Portfolio): number => {
  let most = FEWEST_DECIMALS;
  const see = (hours: number): void => {
    // Whether it has two decimals at most, which nearly all have, is quicker to see than how many it has.
    if (Math.round(hours * 100) / 100 !== hours) most = Math.max(most, decimalsOf(hours));
  };
  for (const entry of training) {
    see(entry.hours);
    see(entry.rscProvisionHours);
    for (const session of entry.sessions) see(session.hours);
  }
  for (const entry of rsc) {
    see(entry.hours);
    see(entry.aboutProvisionHours);
    for (const session of entry.sessions) see(session.hours);
  }
  for (const entry of volunteering) see(entry.hours);
  return most;
};

/** The total of some sessions, in `10 ** decimals`th parts of an hour. */
export const totalOf = (sessions: readonly Session[], decimals: number): Whole =>
  sessions.reduce<Whole>((sum, session) => plus(sum, wholeParts(session.hours, decimals)), 0);

/**
 * How many binary digits the number may have that the totals of all series divide over whose sessions a part is
 * shared: ten times what a working life of quarter hours comes to. Every number of hours is counted in such shares,
 * so that without an end to it a file of thousands of odd totals would fill any memory.
 */
const MOST_DIGITS = 4096;

/**
 * Refuses series that state a part of their hours where the shares of all could not be counted exactly: each that does not
 * fit beside those before it, which go on without it.
 */
export const refuseUnshareable = (at: Fields, portfolio: Portfolio): void => {
  const series = seriesWithParts(portfolio);
  if (series.length === 0) return;
  const decimals = decimalsIn(portfolio);
  let shares: Whole = 1;
  for (const { list, index, key, sessions } of series) {
    const withThis = commonMultiple(shares, totalOf(sessions, decimals));
    if (typeof withThis === "number" || withThis >> BigInt(MOST_DIGITS) === 0n) {
      shares = withThis;
      continue;
    }
    const place = { within: { within: null, key: list }, key: index };
    complain(
      { ...at, place },
      key,
      "cannot be shared out exactly beside the series before it: the totals are too odd",
    );
  }
};

type SeriesWithPart = {
  readonly list: "training" | "rsc";
  readonly index: number;
  readonly key: "rscProvisionHours" | "aboutProvisionHours";
  readonly sessions: readonly Session[];
};

const seriesWithParts = ({ training, rsc }: Portfolio): readonly SeriesWithPart[] => {
  const series: SeriesWithPart[] = [];
  training.forEach(({ rscProvisionHours, sessions }, index) => {
    if (rscProvisionHours > 0 && sessions.length > 0)
      series.push({ list: "training", index, key: "rscProvisionHours", sessions });
  });
  rsc.forEach(({ aboutProvisionHours, sessions }, index) => {
    if (aboutProvisionHours > 0 && sessions.length > 0)
      series.push({ list: "rsc", index, key: "aboutProvisionHours", sessions });
  });
  return series;
};
