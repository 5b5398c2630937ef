import { expect, test } from "vitest";
import { renewal } from "../../src/core/renewal/renewal.ts";
import { editionOf } from "../../src/core/standards/edition.ts";
import type { Standard } from "../../src/core/standards/standard.ts";
import { categoryOf, dayOf, editionOf as editionNamed, factsIn } from "../kit/engine.ts";

const { standard, framework } = editionNamed("levels-2016");
const category = categoryOf("levels-2016", "IMHM-P");

test("figures by years begin with the first, also for whoever has no whole year on the first day of a cycle", () => {
  const byYears: Standard = {
    ...standard,
    renewal: {
      ...standard.renewal,
      requirements: [{ id: "renewal.training", for: "all", hours: [15, 30] }],
    },
  };
  const facts = factsIn({
    format: "attune.portfolio/1",
    id: "p",
    endorsements: [{ category: "IMHM-P", standard: "levels-2016", earnedOn: "2020-05-01" }],
  });
  const requiredOn = (asOf: string) =>
    renewal(editionOf(byYears, [], framework), facts, category, [], dayOf(asOf)).requirements?.map(
      ({ status, required }) => ({ status, required }),
    );
  expect(requiredOn("2021-11-01")).toEqual([{ status: "unmet", required: 15 }]);
  expect(requiredOn("2022-11-01")).toEqual([{ status: "unmet", required: 15 }]);
  expect(requiredOn("2023-11-01")).toEqual([{ status: "unmet", required: 30 }]);
});
