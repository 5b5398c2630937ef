import { expect, test } from "vitest";
import type { Plan } from "../../src/core/planning/plan.ts";
import { columnsIn } from "../../src/ui/text/layout.ts";
import { planText } from "../../src/ui/text/plan-text.ts";
import { wordsIn } from "../../src/ui/wording/catalogue.ts";

const plan: Plan = {
  category: "IFS",
  ready: false,
  earliest: null,
  missing: [{ id: "rsc.hours", missing: 5.25, unit: "hours", earliest: "2021-09-30" }],
};
const asked = { portfolio: "p-001", standard: "levels-1", overlays: [], category: "IFS", asOf: "2021-06-30" };
const pace = { rscPerMonth: 2, trainingPerMonth: 3 };

test("a plan on a narrow terminal breaks no word: what is missing stands in lines", () => {
  expect(planText(asked, [plan], pace, wordsIn.en, { colour: false, columns: 40 })).toContain(
    "\n· Reflective supervision/consultation\n  (RSC)\n    5.25 more hours of RSC\n    from September 30, 2021\n",
  );
});

test("a terminal that does not know its width is taken for a usual one", () => {
  expect([0, 1, 80, 200].map((columns) => columnsIn({ colour: false, columns }))).toEqual([80, 20, 80, 120]);
});
