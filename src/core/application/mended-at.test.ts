import { describe, expect, test } from "vitest";
import type { Target } from "../readiness/target.ts";
import { requirementIds } from "../standards/verdict.ts";
import type { Application } from "./application.ts";
import { appliedFor, mendedAt } from "./mended-at.ts";

const application = {
  id: "one",
  associationId: "a",
  edition: "an-edition",
  category: "IFS",
  state: "in-progress",
} as unknown as Application;

const target = {
  offer: { association: { id: "a" }, edition: { standard: { id: "an-edition" } } },
  category: { code: "IFS" },
} as unknown as Target;

describe("where a requirement is mended", () => {
  test.each([
    ["references.total", "raters", "references"],
    ["references.roles", "raters", "references"],
    ["references.endorsed", "raters", "references"],
    ["ethics", "signatures", "declarations"],
    ["agreement", "signatures", "declarations"],
  ] as const)("%s in the application, on its page of %s; without one in the portfolio", (id, page, kind) => {
    expect(mendedAt(id, application)).toEqual({ in: "application", id: "one", page });
    expect(mendedAt(id, undefined)).toEqual({ in: "portfolio", kind });
  });

  test("every other in the portfolio or nowhere, whoever has an application", () => {
    const inApplication = requirementIds.filter((id) => mendedAt(id, application)?.in === "application");
    expect(inApplication.toSorted()).toEqual([
      "agreement",
      "ethics",
      "references.endorsed",
      "references.roles",
      "references.total",
    ]);
    expect(mendedAt("training.hours", application)).toEqual({ in: "portfolio", kind: "training" });
    expect(mendedAt("competencies", application)).toBeUndefined();
  });
});

describe("the application for what somebody looks at", () => {
  test("is the one under way for that category at that association, by that edition", () => {
    expect(appliedFor([{ ...application, category: "IMHS" }, application], target)).toBe(application);
  });

  test.each([
    ["association", { associationId: "b" }],
    ["category", { category: "IMHS" }],
    ["edition", { edition: "another-edition" }],
    ["end", { state: "withdrawn" }],
  ])("is none of another %s", (_, further) => {
    expect(appliedFor([{ ...application, ...further } as unknown as Application], target)).toBeUndefined();
  });

  test("is none where the rules are looked at as published", () => {
    const published = { ...target, offer: { ...target.offer, association: undefined } };
    expect(appliedFor([application], published)).toBeUndefined();
  });
});
