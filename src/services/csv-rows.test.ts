import { expect, test } from "vitest";
import { readCsv } from "./csv-rows.ts";

const cellsOf = (text: string) => {
  const read = readCsv(text, 100);
  return "rows" in read ? read.rows.map(({ cells }) => cells) : read;
};
const expected = [
  ["name", "from"],
  ["Ruiz, Ana", "2020-01-01"],
];

test.each([
  ["with commas", 'name,from\n"Ruiz, Ana",2020-01-01\n'],
  ["with a mark of its encoding", '\uFEFFname,from\n"Ruiz, Ana",2020-01-01\n'],
  ["with the line ends of Windows", 'name,from\r\n"Ruiz, Ana",2020-01-01\r\n'],
  ["with the line ends of old Macs", 'name,from\r"Ruiz, Ana",2020-01-01\r'],
  ["with semicolons", "name;from\nRuiz, Ana;2020-01-01"],
  ["with tabs", "name\tfrom\nRuiz, Ana\t2020-01-01"],
  ["with empty lines", '\n\nname,from\n,,,\n\n"Ruiz, Ana",2020-01-01\n\n'],
])("a list %s", (_words, text) => {
  expect(cellsOf(text)).toEqual(expected);
});

test("quotation marks, line ends inside them, and rows of any length", () => {
  expect(cellsOf('name\n"Ana ""the calm"" Ruiz","two\nlines",c\n')).toEqual([
    ["name"],
    ['Ana "the calm" Ruiz', "two\nlines", "c"],
  ]);
});

test("quotation marks that somebody typed into a cell", () => {
  expect(cellsOf('name\nAna "the calm" Ruiz\n"Annie" Ruiz\n')).toEqual([
    ["name"],
    ['Ana "the calm" Ruiz'],
    ['"Annie" Ruiz'],
  ]);
});

test("the line of a row is told as an editor counts", () => {
  const read = readCsv('name\n\n"a\nb"\nc\n', 100);
  expect("rows" in read && read.rows.map(({ line }) => line)).toEqual([1, 4, 5]);
});

test("what is not closed is told with its line, and what is too long at once", () => {
  expect(readCsv('name\n"Ana\nBen\n', 100)).toEqual({
    wrong: "not-read",
    line: expect.any(Number) as number,
  });
  expect(readCsv("name\n".repeat(101), 100)).toEqual({ wrong: "too-long" });
  expect(readCsv(`name\n${"x".repeat(200_000)}\n`, 100)).toEqual({
    wrong: "not-read",
    line: expect.any(Number) as number,
  });
  expect(readCsv("", 100)).toEqual({ rows: [] });
});
