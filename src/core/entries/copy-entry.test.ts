import { expect, test } from "vitest";
import { typedEntry } from "../../../tests/kit/typed-entries.ts";
import { copiedSaves } from "./copy-entry.ts";

test("a copy has everything but what happened once", () => {
  const entry = typedEntry("training", "t1", {
    title: ["Babies"],
    logged: ["sessions"],
    date: ["2025-03-01"],
    hours: ["6"],
    sessions: ["2025-03-01", "6"],
    rscProvisionHours: ["2"],
    relationshipBased: ["yes"],
    notes: ["Much"],
  });
  expect(copiedSaves(entry)).toEqual([
    { field: "title", typed: ["Babies"], base: 0, number: 1 },
    { field: "logged", typed: ["sessions"], base: 0, number: 1 },
    { field: "relationshipBased", typed: ["yes"], base: 0, number: 1 },
    { field: "notes", typed: ["Much"], base: 0, number: 1 },
  ]);
});
