import fc from "fast-check";
import { expect, test } from "vitest";
import { editionOf, factsIn, isEveryCase, renewalOf, verdictOf } from "../kit/engine.ts";
import { evaluateSlowly } from "../reference/evaluate.ts";
import { anyCase, type Case } from "../reference/generated-portfolios.ts";
import { renewalSlowly } from "../reference/renewal.ts";

const numRuns = isEveryCase ? 4000 : 300;

const everyCategory = ({ standard, overlays, asOf }: Case) =>
  editionOf(standard).standard.categories.map(({ code }) => ({ standard, category: code, overlays, asOf }));

// Two minutes and more of computing in a run in full: longer where the machine has much else to do.
const PATIENCE = 600_000;

test(`the engine and the slow implementation give the same answers for ${numRuns} portfolios`, {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(anyCase(), (asked) => {
      const facts = factsIn(asked.portfolio);
      for (const each of everyCategory(asked)) {
        expect(verdictOf(facts, each)).toEqual(evaluateSlowly(asked.portfolio, each));
        expect(renewalOf(facts, each)).toEqual(renewalSlowly(asked.portfolio, each));
      }
    }),
    // The first difference is told as it is: making it smaller would take longer than reading it.
    { numRuns, seed: 20_170_901, endOnFailure: true },
  );
});
