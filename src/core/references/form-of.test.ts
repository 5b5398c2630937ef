import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import type { Framework } from "../framework/framework.ts";
import { formOf } from "./form-of.ts";
import { areasAsked } from "./rating-form.ts";

const [framework] = library.frameworks as readonly [Framework];

// The figures of docs/standards.md: areas of expertise and areas by profile.
test.each([
  ["family-associate", null, 8, 36],
  ["family-specialist", null, 8, 37],
  ["mental-health-specialist", null, 8, 45],
  ["mental-health-mentor", "C", 9, 54],
  ["mental-health-mentor", "P", 10, 58],
  ["mental-health-mentor", "RF", 10, 57],
] as const)("%s with %s has %i sections", (profile, designation, sections, areas) => {
  const form = formOf({ framework, profile, designation, only: null });
  expect(form.sections).toHaveLength(sections);
  const asked = areasAsked(form);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toHaveLength(areas);
});

test("of an add-on asks about some areas of expertise only", () => {
  const only = ["direct-service-skills", "working-with-others", "communicating", "reflection"];
  const form = formOf({ framework, profile: "family-specialist", designation: null, only });
  expect(form.sections.map(({ id }) => id)).toEqual(only);
});

test("of a profile that nobody knows asks nothing", () => {
  expect(formOf({ framework, profile: "nobody", designation: null, only: null })).toEqual({ sections: [] });
});
