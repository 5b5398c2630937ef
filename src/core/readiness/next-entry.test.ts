import { describe, expect, test } from "vitest";
import { dayOf, factsIn, library } from "../../../tests/kit/engine.ts";
import { evaluate } from "../standards/evaluate.ts";
import { nextEntry } from "./next-entry.ts";

const nothing = factsIn({ format: "attune.portfolio/1", id: "nobody" });

describe.each([...library.editions])("under %s", (_id, edition) => {
  test("what is suggested first is missing for that very category", () => {
    const { categories } = edition.standard;
    const verdicts = evaluate(edition, nothing, categories, [], dayOf("2026-03-01"));
    for (const { requirements, category } of verdicts) {
      const next = nextEntry({ requirements });
      expect([category, requirements.find(({ id }) => id === next?.id)?.status]).toEqual([category, "unmet"]);
    }
  });
});

test.each([
  ["alliance-2024", "IFS", { id: "work.duration", kind: "work" }],
  ["alliance-2024", "IMHS", { id: "education", kind: "education" }],
  ["categories-2017", "IFS", { id: "education", kind: "education" }],
  ["alliance-2024", "ERS", { id: "work.leadership-duration", kind: "work" }],
] as const)("by %s, %s begins with what it asks first", (id, code, next) => {
  const edition = library.editions.get(id);
  if (edition === undefined) throw new Error(id);
  const categories = edition.standard.categories.filter((each) => each.code === code);
  const [verdict] = evaluate(edition, nothing, categories, [], dayOf("2026-03-01"));
  expect(verdict && nextEntry(verdict)).toEqual(next);
});

test("nothing is suggested where nothing is missing that an entry can meet", () => {
  expect(nextEntry({ requirements: [] })).toBeUndefined();
});
