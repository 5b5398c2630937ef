import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { reasons, requirementIds, type Verdict } from "../../src/core/standards/verdict.ts";
import { widthOf } from "../../src/ui/text/display-width.ts";
import { overviewText } from "../../src/ui/text/overview-text.ts";
import { safe, safeId } from "../../src/ui/text/safe-text.ts";
import { tableLines } from "../../src/ui/text/table.ts";
import { verdictText } from "../../src/ui/text/verdict-text.ts";
import { wrapped } from "../../src/ui/text/wrap.ts";
import { wordsIn } from "../../src/ui/wording/catalogue.ts";
import { languages } from "../../src/ui/wording/speech.ts";
import { awaitingExam, lacking } from "./sample-answers.ts";

test.each([
  ["\u001b[31mred", "\\u{1b}[31mred"],
  ["a\u202eb\u2066c", "a\\u{202e}b\\u{2066}c"],
  ["line\nfeed\u2028\u0085", "line\\u{a}feed\\u{2028}\\u{85}"],
  ["\ud800half", "\\u{d800}half"],
  ["\u0301alone", "\\u{301}alone"],
  ["zero\u200bwidth\ufeff", "zero\\u{200b}width\\u{feff}"],
  ["Núñez 家庭", "Núñez 家庭"],
])("what a terminal would obey or hide is written out: %j", (text, shown) => {
  expect(safe(text)).toBe(shown);
});

test("an id that could be taken for several, or for none, stands in quotation marks", () => {
  expect(["t1", "t1, t2", "", 'a"b'].map(safeId)).toEqual(["t1", '"t1, t2"', '""', '"a\\"b"']);
});

test.each<[string, number, readonly string[]]>([
  ["", 10, [""]],
  ["one two three", 7, ["one two", "three"]],
  ["categories-2017/IFS/rsc", 14, ["categories-", "2017/IFS/rsc"]],
  ["a 家庭家庭家庭", 7, ["a", "家庭家", "庭家庭"]],
  ["nin\u0303os y nin\u0303as", 6, ["nin\u0303os", "y", "nin\u0303as"]],
])("lines break at spaces, inside a word only where it is too wide: %j on %i", (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

test("columns of a table stand under each other, whatever the characters", () => {
  const rows = [
    [{ text: "家庭" }, { text: "7", isNumber: true }, { text: "one two" }],
    [{ text: "nin\u0303os" }, { text: "12.5", isNumber: true }, { text: "three" }],
  ];
  expect(tableLines(rows, { colour: false, columns: 80 })).toEqual([
    "家庭      7  one two",
    "nin\u0303os  12.5  three  ",
  ]);
});

const anyId = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 90 }),
);

const anyVerdict: fc.Arbitrary<Verdict> = fc
  .record({
    portfolio: anyId,
    evidence: fc.array(anyId, { maxLength: 15 }),
    excluded: fc.array(fc.record({ id: anyId, reason: fc.constantFrom(...reasons) }), { maxLength: 40 }),
    id: fc.constantFrom(...requirementIds),
    status: fc.constantFrom("met", "unmet", "judgement", "recommended"),
    uncovered: fc.array(anyId, { maxLength: 5 }),
  })
  .map(({ portfolio, ...changed }) => ({
    ...lacking,
    portfolio,
    requirements: lacking.requirements.map((each, at) => (at % 2 === 0 ? { ...each, ...changed } : each)),
  }));

test("nothing raw reaches the terminal and no line is too wide, whatever a portfolio holds", () => {
  fc.assert(
    fc.property(
      anyVerdict,
      fc.integer({ min: 20, max: 140 }),
      fc.constantFrom(...languages),
      fc.boolean(),
      (verdict, columns, language, colour) => {
        const layout = { colour, columns };
        const words = wordsIn[language];
        const text =
          verdictText(verdict, words, layout) + overviewText([verdict, awaitingExam], words, layout);
        const plain = stripVTControlCharacters(text);
        expect(colour || plain === text).toBe(true);
        expect(plain).not.toMatch(/[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\n]]/v);
        for (const line of plain.split("\n")) {
          expect(widthOf(line), line).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/ $/);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("colour adds nothing but colour", () => {
  for (const columns of [40, 80, 120])
    expect(stripVTControlCharacters(verdictText(lacking, wordsIn.en, { colour: true, columns }))).toBe(
      verdictText(lacking, wordsIn.en, { colour: false, columns }),
    );
});
