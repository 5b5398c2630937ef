import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { typedEntry } from "../../../tests/kit/typed-entries.ts";
import { countsDespite, type EntryProblem, entryProblemsOf, firstOfEach } from "./entry-problems.ts";
import type { TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";

const problems = (
  kind: EntryKind,
  typed: TypedFields,
  entries: Parameters<typeof entryProblemsOf>[2] = [],
): readonly EntryProblem[] => entryProblemsOf(kind, typed, entries, library.vocabulary);

const rsc: TypedFields = {
  form: ["group"],
  from: ["2025-01-01"],
  to: ["2025-06-30"],
  hours: ["12"],
};

const rosa = typedEntry("providers", "rosa", { name: ["Rosa Quintanilla"] });
const nameless = typedEntry("providers", "nameless", {});
const training = typedEntry("training", "training", { title: ["Babies"] });
const entries = [rosa, nameless, training];

describe("RSC", () => {
  const missing = { field: "provider", problem: "required" };

  test.each<readonly [string, readonly string[], readonly object[]]>([
    ["somebody who counts", ["rosa"], []],
    ["somebody who does not count yet", ["nameless"], [{ ...missing, waitsForProvider: true }]],
    ["somebody who is gone", ["gone"], [missing]],
    ["an entry of another kind", ["training"], [missing]],
    ["nobody", [], [missing]],
  ])("by %s", (_, provider, expected) => {
    const found = problems("rsc", { ...rsc, provider }, entries);
    expect(found).toEqual(expected);
    expect(countsDespite("rsc", found)).toBe(expected.length === 0);
  });

  test("counts by somebody of whom something cannot be read", () => {
    const unclear = typedEntry("providers", "rosa", { name: ["Rosa"], held: ["IMHS", "", ""] });
    expect(problems("rsc", { ...rsc, provider: ["rosa"] }, [unclear])).toEqual([]);
  });
});

describe("somebody in the register", () => {
  const typed = { name: ["Rosa"], held: ["IMHS", "soon", ""], ers: ["endorsed"] };

  test("is not asked for what the register says, whatever stands there", () => {
    expect(problems("providers", typed)).toHaveLength(2);
    expect(problems("providers", { ...typed, holder: ["h1"] })).toEqual([]);
  });

  test("has a name all the same", () => {
    expect(problems("references", { holder: ["h1"] })).toEqual([{ field: "name", problem: "required" }]);
  });
});

test("each field is told once, in the order in which it is asked", () => {
  const twice: readonly EntryProblem[] = [
    { field: "hours", problem: "not-a-number" },
    { field: "title", problem: "required" },
    { field: "hours", problem: "too-small" },
  ];
  expect(firstOfEach("training", twice)).toEqual([twice[1], twice[0]]);
});
