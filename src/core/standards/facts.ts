import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, type Day, type Month, monthOf } from "../kernel/calendar.ts";
import {
  commonMultiple,
  over,
  powerOfTen,
  roundedQuotient,
  times,
  type Whole,
  wholeParts,
} from "../kernel/whole.ts";
import type { Portfolio, Rsc, Session } from "../portfolio/portfolio.ts";
import { decimalsIn, totalOf } from "../portfolio/shares.ts";
import type { EvidenceKind } from "../portfolio/terms.ts";

/** A sitting on one day: its hours, and how many of them are about providing RSC, in units. */
export type Sitting = {
  readonly day: Day;
  readonly month: Month;
  readonly hours: Whole;
  readonly provision: Whole;
};

/** A total spread in equal shares over the calendar months that a range touches, in units. */
export type Spread = {
  readonly first: Month;
  readonly last: Month;
  readonly hours: Whole;
  readonly provision: Whole;
};

/** How an RSC entry's hours lie in time: as a spread, or as sittings. */
export type RscHours = { readonly spread: Spread | null; readonly sittings: readonly Sitting[] };

/**
 * What of a portfolio does not depend on the rules or the day: worked out once, used by every category.
 * All hours are whole numbers of `unit`ths of an hour, so that sums and shares are exact.
 */
export type Facts = {
  readonly portfolio: Portfolio;
  readonly unit: Whole;
  /** Indices of `work`, by first day. */
  readonly jobsByStart: readonly number[];
  readonly training: readonly (readonly Sitting[])[];
  readonly rsc: readonly RscHours[];
  readonly volunteering: readonly Whole[];
  /** What could show competence, by kind. */
  readonly evidence: { readonly [kind in EvidenceKind]: EvidenceEntries };
};

/** Entries that could show competence. */
export type EvidenceEntries = {
  readonly ids: readonly string[];
  /** When each begins to exist; a degree that is not conferred yet never does. */
  readonly begins: readonly Day[];
  /** The day from which all of them exist. */
  readonly complete: Day;
  readonly areas: readonly (readonly string[])[];
  /** The areas of all of them. */
  readonly allAreas: ReadonlySet<string>;
};

/** Works out the facts of a portfolio. */
export const factsOf = (portfolio: Portfolio): Facts => {
  const decimals = decimalsIn(portfolio);
  const touched = portfolio.rsc.map(monthsTouched);
  const shares = sharesIn(portfolio, touched, decimals);
  const unit = times(powerOfTen(decimals), shares);
  const unitsOf = (hours: number): Whole => times(wholeParts(hours, decimals), shares);
  const seriesOf = (sessions: readonly Session[], provision: number): readonly Sitting[] => {
    const total = provision > 0 ? totalOf(sessions, decimals) : 1;
    return sessions.map((session) => ({
      day: session.date,
      month: monthOf(session.date),
      hours: unitsOf(session.hours),
      provision:
        provision > 0
          ? times(
              wholeParts(provision, decimals),
              over(times(wholeParts(session.hours, decimals), shares), total),
            )
          : 0,
    }));
  };
  return {
    portfolio,
    unit,
    jobsByStart: byStart(portfolio),
    training: portfolio.training.map((entry) =>
      entry.sessions.length > 0
        ? seriesOf(entry.sessions, entry.rscProvisionHours)
        : [
            {
              day: entry.date,
              month: monthOf(entry.date),
              hours: unitsOf(entry.hours),
              provision: entry.rscProvisionHours > 0 ? unitsOf(entry.rscProvisionHours) : 0,
            },
          ],
    ),
    rsc: portfolio.rsc.map((entry, index) =>
      entry.sessions.length > 0
        ? { spread: null, sittings: seriesOf(entry.sessions, entry.aboutProvisionHours) }
        : { spread: spreadOf(entry, touched[index] as Touched, unitsOf), sittings: none },
    ),
    volunteering: portfolio.volunteering.map((entry) => unitsOf(entry.hours)),
    evidence: {
      education: entriesOf(portfolio.education, ({ conferredOn }) => conferredOn ?? AFTER_ALL_DAYS),
      work: entriesOf(portfolio.work, ({ from }) => from),
      training: entriesOf(portfolio.training, ({ date }) => date),
      rsc: entriesOf(portfolio.rsc, ({ from }) => from),
      leadership: entriesOf(portfolio.leadership, ({ from }) => from),
    },
  };
};

const entriesOf = <T extends { readonly id: string; readonly areas: readonly string[] }>(
  entries: readonly T[],
  beginOf: (entry: T) => Day,
): EvidenceEntries => {
  const ids: string[] = [];
  const begins: Day[] = [];
  const areas: (readonly string[])[] = [];
  const allAreas = new Set<string>();
  let complete = BEFORE_ALL_DAYS;
  for (const entry of entries) {
    const begin = beginOf(entry);
    if (begin > complete) complete = begin;
    ids.push(entry.id);
    begins.push(begin);
    areas.push(entry.areas);
    for (const area of entry.areas) allAreas.add(area);
  }
  return { ids, begins, complete, areas, allAreas };
};

/** Hours of a rule pack (quarter hours) in units of the facts. */
export const inUnits = (facts: Facts, hours: number): Whole =>
  times(Math.round(hours * 100), over(facts.unit, 100));

/** Units of the facts as hours, rounded half up to two decimals. */
export const inHours = (facts: Facts, units: Whole): number => roundedQuotient(units, facts.unit);

const none: readonly Sitting[] = [];

/** The first and the last month of a range, and how many it touches. */
type Touched = { readonly first: Month; readonly last: Month; readonly months: number };

const monthsTouched = ({ from, to }: Rsc): Touched => {
  const first = monthOf(from);
  const last = monthOf(to);
  return { first, last, months: last - first + 1 };
};

const spreadOf = (
  entry: Rsc,
  { first, last, months }: Touched,
  unitsOf: (hours: number) => Whole,
): Spread => ({
  first,
  last,
  hours: over(unitsOf(entry.hours), months),
  provision: entry.aboutProvisionHours > 0 ? over(unitsOf(entry.aboutProvisionHours), months) : 0,
});

/** A number that every share divides: the months of each range, the total of each series that has provision hours. */
const sharesIn = ({ training, rsc }: Portfolio, touched: readonly Touched[], decimals: number): Whole => {
  let shares: Whole = 1;
  for (const entry of training) {
    if (entry.rscProvisionHours > 0 && entry.sessions.length > 0)
      shares = commonMultiple(shares, totalOf(entry.sessions, decimals));
  }
  rsc.forEach((entry, index) => {
    if (entry.sessions.length === 0) shares = commonMultiple(shares, touched[index]?.months ?? 1);
    else if (entry.aboutProvisionHours > 0)
      shares = commonMultiple(shares, totalOf(entry.sessions, decimals));
  });
  return shares;
};

const byStart = ({ work }: Portfolio): readonly number[] =>
  work.map((_, index) => index).sort((a, b) => (work[a]?.from ?? 0) - (work[b]?.from ?? 0));
