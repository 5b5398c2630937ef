import { expect, test } from "vitest";
import { renewal } from "../../src/core/renewal/renewal.ts";
import { editionOf } from "../../src/core/standards/edition.ts";
import { evaluate } from "../../src/core/standards/evaluate.ts";
import type { Change, Overlay } from "../../src/core/standards/standard.ts";
import { categoryOf, dayOf, editionOf as editionNamed, factsIn } from "../kit/engine.ts";

const facts = factsIn({
  format: "attune.portfolio/1",
  id: "p",
  endorsements: [{ category: "IMHM-C", standard: "levels-2016", earnedOn: "2015-03-01" }],
});

const overlayOf = (id: string, change: Omit<Change, "for">): Overlay => ({
  format: "attune.overlay/1",
  id,
  standard: "levels-2016",
  title: { en: id, es: id },
  from: "2000-01-01",
  to: null,
  noticeDays: 0,
  items: [{ item: "1", says: { en: id, es: id }, changes: [{ ...change, for: ["IMHM-C"] }] }],
});

/** Each leaves a valid row by itself; together they leave none. */
const slots = Array.from({ length: 3 }, () => [{ roles: ["colleague"] }]);
const overlays = [
  overlayOf("three-more", { requirement: "references.roles", add: { slots } }),
  overlayOf("and-three-more", { requirement: "references.roles", add: { slots } }),
  overlayOf("no-figure", { requirement: "renewal.training", set: { hours: "some" } }),
];
const { standard, framework } = editionNamed("levels-2016");
const edition = editionOf(standard, overlays, framework);
const category = categoryOf("levels-2016", "IMHM-C");

const rolesUnder = (...asked: string[]) => {
  const [verdict] = evaluate(edition, facts, [category], asked, dayOf("2021-06-30"));
  const found = verdict?.requirements.find(({ id }) => id === "references.roles");
  return { status: found?.status, required: found?.required, overlay: found?.overlay };
};

test("exceptions that leave no readable row together never take a requirement away", () => {
  expect(rolesUnder("three-more")).toEqual({ status: "unmet", required: 6, overlay: "three-more" });
  expect(rolesUnder("three-more", "and-three-more")).toEqual({ status: "unmet", required: 3, overlay: null });
});

test("an exception that leaves no readable row of a renewal never takes a requirement away", () => {
  const found = renewal(edition, facts, category, ["no-figure"], dayOf("2021-06-30"));
  expect(found.requirements?.map(({ id, status, required }) => ({ id, status, required }))[0]).toEqual({
    id: "renewal.training",
    status: "unmet",
    required: 15,
  });
});
