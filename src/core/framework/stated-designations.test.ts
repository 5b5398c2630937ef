import { expect, test } from "vitest";
import { takeDesignations } from "./stated-designations.ts";

test.each([
  ["Bakes bread (A)", "Bakes bread", ["A"]],
  ["Bakes bread (P, R/F)", "Bakes bread", ["P", "RF"]],
  ["Bakes bread (P/RF).", "Bakes bread.", ["P", "RF"]],
  ["Bakes bread. (R/F)", "Bakes bread.", ["RF"]],
  ["(C) Bakes bread", "Bakes bread", ["C"]],
  ["(RF, C): Bakes bread", "Bakes bread", ["C", "RF"]],
  ["(C) Bakes bread (P)", "Bakes bread", ["C", "P"]],
  ["Bakes bread (Policy and Research/Faculty)", "Bakes bread", ["P", "RF"]],
  ["Bakes bread (IMHM-P)", "Bakes bread", ["P"]],
  ["Bakes bread (A, P)", "Bakes bread", ["A", "P"]],
  ["Bakes (P) bread", "Bakes (P) bread", null],
  ["Bakes bread (daily)", "Bakes bread (daily)", null],
  ["Bakes bread (P or later)", "Bakes bread (P or later)", null],
  ["Bakes bread ()", "Bakes bread ()", null],
  ["(P)", "", ["P"]],
  ["", "", null],
])("%j states %j for %j", (words, text, designations) => {
  expect(takeDesignations(words)).toEqual({ text, designations });
});
