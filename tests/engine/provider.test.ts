import { expect, test } from "vitest";
import { contextOf } from "../../src/core/standards/context.ts";
import { qualifiedPeriods } from "../../src/core/standards/measures/provider.ts";
import type { ProviderTest } from "../../src/core/standards/rows.ts";
import { dayOf, factsIn } from "../kit/engine.ts";

const facts = factsIn({
  format: "attune.portfolio/1",
  id: "p",
  rsc: [
    {
      id: "r",
      from: "2021-01-01",
      to: "2021-01-31",
      hours: 2,
      form: "individual",
      provider: {
        id: "q",
        held: [
          { category: "IMHS", from: "2010-01-01", to: "2014-12-31" },
          { category: "IMHM-C", from: "2015-01-01", to: "2019-06-30" },
        ],
        ers: { kind: "emerging", from: "2018-03-01" },
      },
    },
  ],
});

const periods = (...tests: ProviderTest[]): string[] => {
  const provider = facts.portfolio.rsc[0]?.provider;
  if (provider === undefined) throw new Error("no provider");
  return qualifiedPeriods(provider, tests, contextOf(facts, dayOf("2021-06-30"))).map(
    ({ from, to }) => `${from - dayOf("2010-01-01")}+${to - from + 1}`,
  );
};

const days = (from: string, to: string): string =>
  `${dayOf(from) - dayOf("2010-01-01")}+${dayOf(to) - dayOf(from) + 1}`;

const mentor: ProviderTest = { held: ["IMHM-C"] };
const emerging: ProviderTest = { ers: ["emerging"], emergingYears: 2 };

test.each<[string, ProviderTest[], string[]]>([
  ["one standing", [mentor], [days("2015-01-01", "2019-06-30")]],
  ["emerging standing for its years", [emerging], [days("2018-03-01", "2020-02-29")]],
  ["periods that follow on each other", [{ held: ["IMHS", "IMHM-C"] }], [days("2010-01-01", "2019-06-30")]],
  ["one test or the other", [mentor, emerging], [days("2015-01-01", "2020-02-29")]],
  ["both kinds of standing in one test", [{ ...mentor, ...emerging }], [days("2018-03-01", "2019-06-30")]],
  ["two standings that never met", [{ held: ["IMHS"], ...emerging }], []],
  ["what is not the provider's", [{ ...mentor, approved: true }], []],
])("a provider qualifies by %s", (_, tests, expected) => {
  expect(periods(...tests)).toEqual(expected);
});
