import { expect, test } from "vitest";
import { changedLines } from "./changed-lines.ts";

const line = (part: string, said: string) => ({ part, term: `The ${part}`, said });

test("two values are told apart line by line", () => {
  const before = [line("exam", "$20.00"), line("renewal", "$5.00"), line("late", "$1.00")];
  const after = [line("registration", "$3.00"), line("exam", "$25.00"), line("renewal", "$5.00")];
  expect(changedLines(before, after)).toEqual({
    changed: [
      { part: "registration", term: "The registration", before: undefined, after: "$3.00" },
      { part: "exam", term: "The exam", before: "$20.00", after: "$25.00" },
      { part: "late", term: "The late", before: "$1.00", after: undefined },
    ],
    same: [line("renewal", "$5.00")],
  });
});

test("a value and itself differ in nothing", () => {
  const lines = [line("exam", "$20.00")];
  expect(changedLines(lines, lines)).toEqual({ changed: [], same: lines });
});
