import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areAlike, foldedName, isNamed, wordsOfName, wordsSought } from "./name-words.ts";

describe("the words of a name", () => {
  test.each([
    ["María José Núñez-Ortega", ["maria", "jose", "nunez", "ortega"]],
    ["O’Brien, Nia", ["obrien", "nia"]],
    ["o'brien", ["obrien"]],
    ["Zoë  Zoë", ["zoe"]],
    ["Dr. Ana P. Ruiz", ["dr", "ana", "p", "ruiz"]],
    ["李小龍", ["李小龍"]],
    ["Łukasz", ["łukasz"]],
    ["", []],
    ["-- ' --", []],
  ])("of %s", (name, words) => {
    expect(wordsOfName(name)).toEqual(words);
  });

  test("two ways of writing one name fold to one text", () => {
    expect(foldedName("  NÚÑEZ,  ana ")).toBe("nunez ana");
    expect(foldedName("Núñez Ana")).toBe("nunez ana");
  });

  test("never hold more than an index can", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        expect(Buffer.byteLength(foldedName(name))).toBeLessThan(2000);
        for (const word of wordsOfName(name)) expect(Buffer.byteLength(word)).toBeLessThan(1000);
      }),
    );
    expect(Buffer.byteLength(foldedName("\ufdfa".repeat(200)))).toBeLessThan(2000);
  });
});

describe("what is looked for", () => {
  test.each([
    ["an", ["an"]],
    ["a", []],
    ["a b", []],
    ["a ru", ["a", "ru"]],
    [" ", []],
    ["one two three four five six seven", ["one", "two", "three", "four", "five", "six"]],
  ])("by %s", (typed, words) => {
    expect(wordsSought(typed)).toEqual(words);
  });

  test("every beginning of any words of a name, in any order, names it", () => {
    const word = fc.stringMatching(/^[a-zé]{2,8}$/);
    const name = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(name, fc.integer({ min: 2, max: 8 }), fc.boolean(), (words, length, isTurned) => {
        const beginnings = words.map((each) => each.slice(0, length).toUpperCase());
        const typed = (isTurned ? beginnings.toReversed() : beginnings).join(" ");
        expect(isNamed(words.join(" "), wordsSought(typed))).toBe(true);
      }),
    );
    expect(isNamed("Ana Ruiz", wordsSought("nar"))).toBe(false);
  });
});

test.each<[string, string, boolean]>([
  ["Ana Ruiz", "ana  RUÍZ", true],
  ["Ruiz, Ana", "Ana Ruiz", true],
  ["Ana Ruiz", "Dr. Ana Ruiz Vega", true],
  ["Ana Maria Ruiz", "Ana Maria Vega", false],
  ["Ana", "ana", true],
  ["Ana", "Ana Ruiz", false],
  ["Ana Ruiz", "Ana Ruizada", false],
  ["", "", false],
])("%s and %s may be one person: %s", (one, other, expected) => {
  expect(areAlike(wordsOfName(one), wordsOfName(other))).toBe(expected);
  expect(areAlike(wordsOfName(other), wordsOfName(one))).toBe(expected);
});
