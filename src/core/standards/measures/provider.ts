import { AFTER_ALL_DAYS, addYears, BEFORE_ALL_DAYS, type Day } from "../../kernel/calendar.ts";
import type { Provider } from "../../portfolio/portfolio.ts";
import { degreeLevels } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";
import type { ProviderTest } from "../rows.ts";
import { isDeclared } from "./declared.ts";
import { highestRank } from "./degree.ts";

/** Days from one to another, both included. */
export type Period = { readonly from: Day; readonly to: Day };

const always: readonly Period[] = [{ from: BEFORE_ALL_DAYS, to: AFTER_ALL_DAYS }];

/** The periods in which a provider passes one of the tests, merged and in order; every day where there is no test. */
export const qualifiedPeriods = (
  provider: Provider,
  tests: readonly ProviderTest[] | null,
  context: Context,
): readonly Period[] => {
  if (tests === null) return always;
  const periods: Period[] = [];
  for (const test of tests) {
    if (!passesFixedTests(provider, test, context)) continue;
    if (test.held === undefined && test.ers === undefined) return always;
    addStanding(periods, provider, test);
  }
  return periods.length > 1 ? merged(periods) : periods;
};

const passesFixedTests = (provider: Provider, test: ProviderTest, context: Context): boolean =>
  (!test.approved || provider.approved) &&
  (!test.receivesRsc || provider.receivesRsc) &&
  (test.level === undefined || provider.rank >= degreeLevels.indexOf(test.level)) &&
  (test.vettedAs === undefined || provider.vettedAs.some((category) => test.vettedAs?.includes(category))) &&
  (test.declared === undefined || isDeclared(context, test.declared)) &&
  (test.applicant === undefined || highestRank(context) === degreeLevels.indexOf(test.applicant));

const addStanding = (periods: Period[], provider: Provider, test: ProviderTest): void => {
  if (test.held !== undefined) {
    for (const holding of provider.held) {
      if (test.held.includes(holding.category))
        periods.push({ from: holding.from, to: holding.to ?? AFTER_ALL_DAYS });
    }
  }
  const ers = provider.ers;
  if (ers === null || !test.ers?.includes(ers.kind)) return;
  const given = ers.to ?? AFTER_ALL_DAYS;
  const to =
    ers.kind === "emerging" ? Math.min(addYears(ers.from, test.emergingYears ?? 0) - 1, given) : given;
  periods.push({ from: ers.from, to });
};

const merged = (periods: Period[]): readonly Period[] => {
  periods.sort((a, b) => a.from - b.from);
  const joined: Period[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    if (last !== undefined && period.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
    else joined.push(period);
  }
  return joined;
};
