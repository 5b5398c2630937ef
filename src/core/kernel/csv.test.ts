import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, unguarded } from "./csv.ts";

test.each([
  [["a", 1, "b c"], "a,1,b c\r\n"],
  [['say "hi"', "x,y", "one\ntwo"], '"say ""hi""","x,y","one\ntwo"\r\n'],
  [["=1+1", "+1", "-1", "@SUM(A1)", "\tx"], `'=1+1,'+1,'-1,'@SUM(A1),"'\tx"\r\n`],
  [["a\t=HYPERLINK(1)", "\n=1", "\r=1"], `"a\t'=HYPERLINK(1)","'\n'=1","'\r'=1"\r\n`],
  [["a;=1+1", "a; =1", 'a;"=1', "a;b=1", "1 - 1"], `"a;'=1+1","a;' =1","a;'""=1","a;b=1",1 - 1\r\n`],
  [["Areas:\n- one\r\n- two"], `"Areas:\n'- one\r'\n'- two"\r\n`],
  [[-1, 2.5], "-1,2.5\r\n"],
  [['=cmd|"/c calc"!A1'], '"\'=cmd|""/c calc""!A1"\r\n'],
  [[], "\r\n"],
])("%j", (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});

const texts = fc.array(
  fc
    .array(fc.constantFrom("=", "-", "@", "'", '"', ";", ",", "\t", "\n", "\r", " ", "a", "1"), {
      maxLength: 9,
    })
    .map((marks) => marks.join("")),
  { minLength: 1, maxLength: 4 },
);

test("no program computes anything, whatever it takes for the end of a cell", () => {
  fc.assert(
    fc.property(texts, (cells) => {
      const line = csvLine(cells);
      for (const marks of [/;/, /\t/, /[\r\n]/, /[;\t\r\n]/])
        for (const piece of line.split(marks)) expect(piece).not.toMatch(/^["\s]*[=+\-@]/);
    }),
  );
});

test("what was guarded is had back exactly", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.array(fc.string())), (cells) => {
      for (const cell of cells) {
        const [written = ""] = csvLine([cell]).split(/\r\n$/);
        const read =
          /^".*"$/s.test(written) && /[",\r\n;\t]/.test(cell)
            ? written.slice(1, -1).replaceAll('""', '"')
            : written;
        expect(unguarded(read)).toBe(cell);
      }
    }),
  );
});
