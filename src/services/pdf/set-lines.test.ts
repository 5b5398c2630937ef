import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extentOf, type Line, type Measure, setLines } from "./set-lines.ts";

/** One point a character, and only Latin letters are drawn. */
const measure: Measure = {
  widthOf: (text) => text.length,
  isDrawn: (codePoint) => codePoint < 0x250 || codePoint === 0xfffd,
};

const textOf = (line: Line): string => line.map(({ text }) => text).join("");

const linesOf = (text: Parameters<typeof setLines>[0], width: number): readonly string[] =>
  setLines(text, width, false, measure).map(textOf);

describe("lines", () => {
  test.each([
    ["words go on the next line", "one two three", 8, ["one two ", "three"]],
    ["a word that is too long is cut", "incomprehensible", 6, ["incomp", "rehens", "ible"]],
    ["a word breaks after a hyphen or a slash", "well-known/so", 7, ["well-", "known/", "so"]],
    ["a line ends where the text says", "one\n\ntwo", 20, ["one", "", "two"]],
    ["nothing is one empty line", "", 20, [""]],
    ["a minus stays with its number", "below -5", 7, ["below ", "-5"]],
  ])("%s", (_, text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  test("what follows a link without a blank stays beside it", () => {
    expect(
      linesOf([{ text: "see " }, { text: "there", href: "https://a.example" }, { text: ", please" }], 9),
    ).toEqual(["see ", "there, ", "please"]);
  });

  test("a character that the font lacks is told by a sign, and kept beside it", () => {
    const [line] = setLines("a 中文 b", 20, false, measure);
    expect(line?.map(({ text, written }) => [text, written])).toEqual([
      ["a ", undefined],
      ["\ufffd\ufffd", "中文"],
      [" b", undefined],
    ]);
  });

  test("no line is wider than it may be, and no character is lost", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "-", "/", " ", "\n", "ñ", "中", "😀") }),
        fc.integer({ min: 2, max: 12 }),
        (text, width) => {
          const lines = setLines(text, width, false, measure);
          for (const line of lines) expect(textOf(line).trimEnd().length).toBeLessThanOrEqual(width);
          const written = lines.flatMap((line) => line.map((piece) => piece.written ?? piece.text)).join("");
          // A character that is not drawn keeps its marks and its blanks.
          const letters = (each: string): string => each.replace(/\s|[^\w/-]/gu, "");
          expect(letters(written)).toBe(letters(text));
        },
      ),
    );
  });

  test("how wide a text is without breaks, and its widest word", () => {
    expect(extentOf("one three\nto", false, measure)).toEqual({ natural: 9, least: 5 });
  });
});
