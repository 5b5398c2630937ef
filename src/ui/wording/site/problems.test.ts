import { expect, test } from "vitest";
import { sayProblem } from "./problems.ts";

test.each([
  ["too-long", 1000, "This is too long. Please use at most 1,000 characters."],
  ["too-short", 12, "This is too short. Please use at least 12 characters."],
  ["too-many", 24, "These are too many. There can be at most 24."],
  ["too-long", undefined, "This is too long."],
  ["required", 3, "Please fill this in."],
  ["not-chosen", undefined, "Please make a choice."],
] as const)("%s with the limit %s", (problem, limit, expected) => {
  expect(sayProblem({ problem, ...(limit === undefined ? {} : { limit }) }, "en")).toBe(expected);
});

test("the same in Spanish", () => {
  expect(sayProblem({ problem: "too-short", limit: 12 }, "es")).toBe(
    "Es demasiado corto. Use al menos 12 caracteres.",
  );
  expect(sayProblem({ problem: "not-chosen" }, "es")).toBe("Elija una opción.");
});
