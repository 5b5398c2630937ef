import { bitsOf } from "../kernel/bits.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, type Day, lastDayOf, monthOf } from "../kernel/calendar.ts";
import type { Portfolio, Provider, Rsc, Training } from "../portfolio/portfolio.ts";
import { bands, degreeLevels, type RscForm } from "../portfolio/terms.ts";

/** Hours assumed to come in every following calendar month. */
export type Pace = { readonly rscPerMonth: number; readonly trainingPerMonth: number };

/** How many of a month's hours are about providing RSC. */
export type ProvisionParts = { readonly rsc: number; readonly training: number };

/** Whoever is right for every category: has held them all, is vetted, approved and receives RSC. */
export const qualifiedProvider = (categories: readonly string[]): Provider => ({
  id: "assumed",
  level: "doctorate",
  rank: degreeLevels.indexOf("doctorate"),
  held: categories.map((category) => ({ category, from: BEFORE_ALL_DAYS, to: null })),
  vettedAs: categories,
  approved: true,
  receivesRsc: true,
  ers: { kind: "endorsed", from: BEFORE_ALL_DAYS, to: null },
});

/** The last days of the calendar months that follow a day, up to a last one. */
export const monthEndsAfter = (asOf: Day, until: Day): readonly Day[] => {
  const ends: Day[] = [];
  for (let month = monthOf(asOf) + 1; lastDayOf(month) <= until; month++) ends.push(lastDayOf(month));
  return ends;
};

/** Memberships that have not ended by the day are renewed without end. */
export const withRenewals = (portfolio: Portfolio, asOf: Day): Portfolio => ({
  ...portfolio,
  memberships: portfolio.memberships.map((each) => (each.to < asOf ? each : { ...each, to: AFTER_ALL_DAYS })),
});

/** The portfolio with one more month's training and RSC, on its last day. */
export const withMonth = (
  portfolio: Portfolio,
  categories: readonly string[],
  day: Day,
  pace: Pace,
  provision: ProvisionParts,
): Portfolio => ({
  ...portfolio,
  training:
    pace.trainingPerMonth > 0
      ? [
          ...portfolio.training,
          assumedTraining(`assumed-training-${day}`, day, pace.trainingPerMonth, provision.training),
        ]
      : portfolio.training,
  rsc:
    pace.rscPerMonth > 0
      ? [
          ...portfolio.rsc,
          assumedRsc({
            id: `assumed-rsc-${day}`,
            from: day,
            to: day,
            form: "individual",
            hours: pace.rscPerMonth,
            aboutProvisionHours: provision.rsc,
            provider: qualifiedProvider(categories),
          }),
        ]
      : portfolio.rsc,
});

const untagged = { areas: [], about: null } as const;

/** Training that counts for everybody. */
export const assumedTraining = (
  id: string,
  day: Day,
  hours: number,
  rscProvisionHours: number,
): Training => ({
  id,
  date: day,
  hours,
  title: "",
  relationshipBased: true,
  rscProvisionHours,
  didactic: true,
  given: false,
  approved: true,
  sessions: [],
  ...untagged,
});

type AssumedRsc = {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly hours: number;
  readonly aboutProvisionHours: number;
  readonly form: RscForm;
  readonly provider: Provider;
};

/** RSC that counts for everybody whose provider qualifies. */
export const assumedRsc = (given: AssumedRsc): Rsc => ({
  ...given,
  sessions: [],
  bands: bitsOf(bands, bands),
  whileProvidingRsc: true,
  peer: false,
  ...untagged,
});
