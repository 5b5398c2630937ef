// RSC month by month, as pages show it, must come to what the engine counts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatMonth } from "../../src/core/kernel/calendar.ts";
import { type RscMonth, rscByMonth } from "../../src/core/standards/rsc-by-month.ts";
import { categoryOf, dayOf, editionOf, factsIn, isEveryCase, verdictOf } from "../kit/engine.ts";
import { anyCase } from "../reference/generated-portfolios.ts";

test("the months, the window and the sums are those of the verdict", () => {
  fc.assert(
    fc.property(anyCase(), ({ portfolio, standard, category, overlays, asOf }) => {
      const facts = factsIn(portfolio);
      const rsc = rscByMonth(
        editionOf(standard),
        facts,
        categoryOf(standard, category),
        overlays,
        dayOf(asOf),
      );
      const verdict = verdictOf(facts, { standard, category, overlays, asOf });
      const requirement = verdict.requirements.find(({ id }) => id === "rsc.hours");
      expect(rsc === null).toBe(requirement === undefined);
      if (rsc === null || requirement === undefined) return;
      expect(rsc.inside).toBe(requirement.actual);
      const window =
        rsc.window === null ? null : { from: formatMonth(rsc.window.from), to: formatMonth(rsc.window.to) };
      expect(rsc.timeframe === null ? undefined : window).toEqual(requirement.window);
      const spanned = rsc.window === null ? 0 : rsc.window.to - rsc.window.from + 1;
      expect(spanned).toBe(requirement.months?.spanned ?? spanned);
      const sum = (count: (month: RscMonth) => number): number =>
        rsc.months.reduce((total, month) => total + count(month), 0);
      // Each month is rounded for itself.
      const near = rsc.months.length * 0.005 + 0.0051;
      const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= near;
      expect(
        isNear(
          sum(({ counts, isInside }) => (isInside ? counts : 0)),
          rsc.inside,
        ),
      ).toBe(true);
      expect(
        isNear(
          sum(({ counts, isInside }) => (isInside ? 0 : counts)),
          rsc.outside,
        ),
      ).toBe(true);
      expect(
        isNear(
          sum(({ other }) => other),
          rsc.other,
        ),
      ).toBe(true);
      expect(rsc.months.every(({ counts, other }) => counts >= 0 && other >= 0)).toBe(true);
    }),
    { numRuns: isEveryCase ? 5000 : 500 },
  );
});

const monthly = (portfolio: object, standard: string, category: string, asOf: string) =>
  rscByMonth(editionOf(standard), factsIn(portfolio), categoryOf(standard, category), [], dayOf(asOf));

const provider = { id: "p", level: "master", held: [{ category: "IMHS", from: "2015-01-01", to: null }] };
const meeting = (id: string, from: string, to: string, hours: number, more: object = {}) => ({
  id,
  from,
  to,
  hours,
  form: "individual",
  bands: ["infant"],
  provider,
  ...more,
});
const degree = {
  id: "e",
  kind: "degree",
  level: "bachelor",
  conferredOn: "2018-05-01",
  transcript: "official",
};

test("a month outside the window is told apart, and so is what does not count", () => {
  const portfolio = {
    format: "attune.portfolio/1",
    id: "p",
    education: [degree],
    rsc: [
      meeting("early", "2019-01-01", "2019-01-31", 2),
      meeting("long", "2021-01-01", "2021-12-31", 24),
      meeting("peer", "2021-02-01", "2021-02-28", 3, { peer: true }),
      meeting("ahead", "2030-01-01", "2030-02-28", 5),
    ],
  };
  const rsc = monthly(portfolio, "categories-2017", "IFS", "2022-01-31");
  expect(rsc).toMatchObject({ inside: 24, outside: 2, other: 3, timeframe: { shortest: 12, longest: 24 } });
  expect(rsc?.months.length).toBe(36);
  expect(
    rsc?.months
      .filter(({ counts, other }) => counts + other > 0)
      .map(({ month, counts, other, isInside }) => [formatMonth(month), counts, other, isInside])
      .slice(0, 4),
  ).toEqual([
    ["2019-01", 2, 0, false],
    ["2021-01", 2, 0, true],
    ["2021-02", 2, 3, true],
    ["2021-03", 2, 0, true],
  ]);
});

test("nothing recorded is no month; where no RSC is asked there is nothing to show", () => {
  const empty = { format: "attune.portfolio/1", id: "p" };
  expect(monthly(empty, "categories-2017", "IFS", "2022-01-31")).toMatchObject({
    months: [],
    window: null,
    inside: 0,
    outside: 0,
    other: 0,
  });
  expect(monthly(empty, "categories-2017", "IFA", "2022-01-31")).toBeNull();
});
