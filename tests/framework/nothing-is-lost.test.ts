import fc from "fast-check";
import { expect, test } from "vitest";
import { findProfile, frameworkSchema } from "../../src/core/framework/framework.ts";
import type { Statement } from "../../src/core/framework/framework-import.ts";
import { readLicensedText } from "../../src/core/framework/import-licensed-text.ts";
import competencies from "../../standards/frameworks/competencies-2017.json" with { type: "json" };
import { randomDocuments } from "./random-document.ts";

const framework = frameworkSchema.parse(competencies);
const mentor = findProfile(framework, "mental-health-mentor");
const beginning = "# Communicating\n**As demonstrated by**\n";

function read(text: string) {
  if (!mentor) throw new Error("the framework has no mentors");
  return readLicensedText(text, mentor, framework);
}

const everyStatement = (statements: readonly Statement[]): readonly Statement[] =>
  statements.flatMap((each) => [each, ...everyStatement(each.children)]);

/** Every line with something in it has one use; what is unplaced stands in the line that it names. */
function expectAccount(text: string) {
  const { import: found, uses } = read(text);
  const lines = text.split(/\r\n|\n|\r/);
  const unaccounted = lines.filter((line, at) => line.trim() !== "" && uses[at + 1] === undefined);
  expect(unaccounted).toEqual([]);
  const reported = new Set(found.unplaced.map((each) => each.line));
  expect(uses.flatMap((use, line) => (use === "unplaced" && !reported.has(line) ? [line] : []))).toEqual([]);
  for (const { line, text: part } of found.unplaced)
    expect(part !== "" && lines[line - 1]?.includes(part)).toBe(true);
  expect(found.unplaced.map((each) => each.line)).toEqual(
    found.unplaced.map((each) => each.line).toSorted((one, other) => one - other),
  );
  const statements = everyStatement(found.expertise.flatMap((each) => each.statements));
  expect(found.counts).toEqual({
    expertise: found.expertise.length,
    areas: found.expertise.flatMap((each) => each.areas).length,
    statements: statements.length,
  });
  return [...statements, ...found.unplaced].map((each) => each.text).join("\n");
}

test.each(["", beginning])(
  "every line and every word of any document is accounted for, after %j",
  (before) => {
    fc.assert(
      fc.property(randomDocuments, ({ text, words }) => {
        const out = expectAccount(before + text);
        expect(words.filter((word) => !out.includes(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

test("any text at all is accounted for", () => {
  const signs = fc.constantFrom(..."\n\n\r\t #*_-+>|`~<!-&[]()\\:.•oaPC1é\u00a0\u200b".split(""));
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 120 }), (text) => {
      expectAccount(beginning + text.join(""));
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expectAccount(beginning + text);
    }),
    { numRuns: 200 },
  );
});
