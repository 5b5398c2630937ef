import { describe, expect, test } from "vitest";
import competencies from "../../../standards/frameworks/competencies-2017.json" with { type: "json" };
import { findProfile, frameworkSchema } from "./framework.ts";
import { nameBook, nearestName } from "./name-book.ts";
import { lettersApart } from "./name-spelling.ts";

const framework = frameworkSchema.parse(competencies);
const books = framework.profiles.map((profile) => nameBook(profile, framework));
const mentor = findProfile(framework, "mental-health-mentor");

function meant(text: string, expertise: string) {
  const book = mentor && nameBook(mentor, framework);
  return book && nearestName(text, book.areasOf.get(expertise) ?? new Map(), book.everyArea);
}

test("every name means itself in its own profile, in capitals and in small letters", () => {
  for (const book of books) {
    for (const expertise of book.profile.expertise) {
      for (const { name } of expertise.areas) {
        const names = book.areasOf.get(expertise.name.en) ?? new Map();
        expect(nearestName(name.en.toUpperCase(), names, book.everyArea)).toBe(name.en);
        expect(nearestName(name.en.toLowerCase(), names, book.everyArea)).toBe(name.en);
      }
    }
  }
});

describe("a variant means the area", () => {
  test.each([
    ["attachment separation trauma grief & loss", "attachment, separation, trauma, grief, and loss"],
    ["infant young-child development and behaviour", "infant/young child development and behavior"],
    ["Infant development and behavior", "infant/young child development and behavior"],
    ["relationship focused therapeutic practices", "relationship-focused, therapeutic practice"],
    ["disorders of infancy", "disorders of infancy/early childhood"],
    ["Pregnacny and early parenthod", "pregnancy and early parenthood"],
    ["statistic", "statistics"],
    ["reseach and evaluation", "research and evaluation"],
  ])("%j: %j", (text, name) => {
    expect(meant(text, "Theoretical Foundations")).toBe(name);
  });
});

test.each([
  ["relationship-focused practice", "theoretical Foundations"],
  ["adult learning", "theoretical Foundations"],
  ["life skills", "direct Service Skills"],
  ["motivating", "working With Others"],
  ["supporting others/mentoring", "working With Others"],
  ["", "working With Others"],
  ["x".repeat(500), "Working With Others"],
])("%j is no area of %j", (text, expertise) => {
  expect(meant(text, expertise)).toBeUndefined();
});

test("a text as near to two names means neither", () => {
  const names = new Map([
    ["lighthousea", "lighthouse A"],
    ["lighthouseb", "lighthouse B"],
  ]);
  expect(nearestName("lighthouse c", names, new Map())).toBeUndefined();
  expect(nearestName("lighthouseaa", names, new Map())).toBe("lighthouse A");
});

test.each([
  ["bread", "bread", 0],
  ["bread", "beard", 2],
  ["bread", "braed", 1],
  ["bread", "breads", 1],
  ["bread", "butter", 3],
  ["bread", "breadandbutter", 3],
])("%j and %j are %i letters apart, counted to two", (one, other, apart) => {
  expect(lettersApart(one, other, 2)).toBe(apart);
});
