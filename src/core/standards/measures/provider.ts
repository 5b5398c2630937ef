import { AFTER_ALL_DAYS, addYears } from "../../kernel/calendar.ts";
import type { Provider } from "../../portfolio/portfolio.ts";
import { degreeLevels, type ErsKind } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";
import type { ProviderTest } from "../rows.ts";
import { isDeclared } from "./declared.ts";
import { highestRank } from "./degree.ts";
import { always, clipped, type Period } from "./period.ts";

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
    const standing = standingIn(provider, test);
    if (standing === always) return always;
    periods.push(...standing);
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

/** The periods of the standing that a test names; where it names both kinds, those in which both were held. */
const standingIn = (
  provider: Provider,
  { held, ers, emergingYears = 0 }: ProviderTest,
): readonly Period[] => {
  const holding = held === undefined ? always : holdings(provider, held);
  if (ers === undefined) return holding;
  const reflective = ersPeriods(provider, ers, emergingYears);
  return held === undefined
    ? reflective
    : holding.flatMap((one) => clipped(reflective, one.from, one.to).filter(({ from, to }) => from <= to));
};

const holdings = (provider: Provider, categories: readonly string[]): readonly Period[] => {
  const periods: Period[] = [];
  for (const { category, from, to } of provider.held)
    if (categories.includes(category)) periods.push({ from, to: to ?? AFTER_ALL_DAYS });
  return periods;
};

const ersPeriods = (
  { ers }: Provider,
  kinds: readonly ErsKind[],
  emergingYears: number,
): readonly Period[] => {
  if (ers === null || !kinds.includes(ers.kind)) return [];
  const given = ers.to ?? AFTER_ALL_DAYS;
  const to = ers.kind === "emerging" ? Math.min(addYears(ers.from, emergingYears) - 1, given) : given;
  return [{ from: ers.from, to }];
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
