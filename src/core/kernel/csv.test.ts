import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test.each([
  [["a", 1, "b c"], "a,1,b c\r\n"],
  [['say "hi"', "x,y", "one\ntwo"], '"say ""hi""","x,y","one\ntwo"\r\n'],
  [["=1+1", "+1", "-1", "@SUM(A1)", "\tx"], `'=1+1,'+1,'-1,'@SUM(A1),"'\tx"\r\n`],
  [["a\t=HYPERLINK(1)", "\n=1", "\r=1"], `"a\t=HYPERLINK(1)","'\n=1","'\r=1"\r\n`],
  [[-1, 2.5], "-1,2.5\r\n"],
  [['=cmd|"/c calc"!A1'], '"\'=cmd|""/c calc""!A1"\r\n'],
  [[], "\r\n"],
])("%j", (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});
