import fc from "fast-check";
import { expect, test } from "vitest";
import { addYears, formatDay, lastDayOf, monthOf } from "../../src/core/kernel/calendar.ts";
import { plan, USUAL_PACE } from "../../src/core/planning/plan.ts";
import { categoryOf, dayOf, editionOf, factsIn, isEveryCase, verdictOf } from "../kit/engine.ts";
import { anyCase, type Case } from "../reference/generated-portfolios.ts";

type Document = { readonly [field: string]: unknown };

const listIn = (document: Document, name: string): readonly Document[] =>
  (document[name] ?? []) as Document[];

const everyCategory = [
  ...new Set(["ERS", ...editionOf("categories-2017").standard.categories.map(({ code }) => code)]),
];

/** Whoever qualifies for every category, written as a portfolio writes a provider. */
const provider = {
  id: "q",
  level: "doctorate",
  held: everyCategory.map((category) => ({ category, from: "1950-01-01" })),
  vettedAs: everyCategory,
  approved: true,
  receivesRsc: true,
  ers: { kind: "endorsed", from: "1950-01-01" },
};

/** One more month, added to the document itself. */
const withMonth = (document: Document, date: string, about: number, provision: number): Document => ({
  ...document,
  training: [
    ...listIn(document, "training"),
    {
      id: `t-${date}`,
      date,
      hours: USUAL_PACE.trainingPerMonth,
      relationshipBased: true,
      didactic: true,
      approved: true,
      rscProvisionHours: provision,
    },
  ],
  rsc: [
    ...listIn(document, "rsc"),
    {
      id: `r-${date}`,
      from: date,
      to: date,
      hours: USUAL_PACE.rscPerMonth,
      form: "individual",
      bands: ["infant", "early-childhood"],
      whileProvidingRsc: true,
      aboutProvisionHours: about,
      provider,
    },
  ],
});

/** Every day one by one, months added as their last day comes: slow and obvious. */
const bruteForce = (asked: Case, years: number) => {
  const asOf = dayOf(asked.asOf);
  const memberships = listIn(asked.portfolio, "memberships").map((each) =>
    String(each["to"]) < asked.asOf ? each : { ...each, to: "9999-12-31" },
  );
  let document: Document = { ...asked.portfolio, memberships };
  const first = new Map<string, string>();
  const now = verdictOf(factsIn(asked.portfolio), asked);
  const unmet = now.requirements.filter(({ status, stage }) => status === "unmet" && stage === "submission");
  const targets = ["ready", ...unmet.map(({ id }) => id)];
  for (let day = asOf; day <= addYears(asOf, years); day++) {
    const asOfDay = { ...asked, asOf: formatDay(day) };
    if (day === lastDayOf(monthOf(day)) && monthOf(day) > monthOf(asOf)) {
      const before = verdictOf(factsIn(document), asOfDay);
      const lacking = (id: string, most: number): number => {
        const found = before.requirements.find((each) => each.id === id);
        return found?.status === "unmet"
          ? Math.min(most, Math.round((found.missing ?? 0) * 100 + 1) / 100)
          : 0;
      };
      document = withMonth(
        document,
        asOfDay.asOf,
        lacking("rsc.about-provision", USUAL_PACE.rscPerMonth),
        lacking("training.rsc-provision", USUAL_PACE.trainingPerMonth),
      );
    }
    const verdict = verdictOf(factsIn(document), asOfDay);
    const stillUnmet = new Set<string>(
      verdict.requirements.filter((r) => r.status === "unmet").map(({ id }) => id),
    );
    for (const target of targets) {
      const isReached = target === "ready" ? verdict.readyToSubmit : !stillUnmet.has(target);
      if (isReached && !first.has(target)) first.set(target, asOfDay.asOf);
    }
    if (first.size === targets.length) break;
  }
  return {
    category: asked.category,
    ready: now.readyToSubmit,
    earliest: first.get("ready") ?? null,
    missing: unmet.map(({ id, missing, unit }) => ({
      id,
      ...(unit === undefined ? {} : { missing, unit }),
      earliest: first.get(id) ?? null,
    })),
  };
};

test("a plan finds the days that trying every day finds", () => {
  fc.assert(
    fc.property(anyCase(), (asked) => {
      const facts = factsIn(asked.portfolio);
      const edition = editionOf(asked.standard);
      const category = categoryOf(asked.standard, asked.category);
      const found = plan(edition, facts.portfolio, category, asked.overlays, dayOf(asked.asOf), USUAL_PACE);
      expect(found).toEqual(bruteForce(asked, 10));
    }),
    { numRuns: isEveryCase ? 120 : 12, seed: 12 },
  );
}, 900_000);
