import { describe, expect, test } from "vitest";
import { becomesLink, holdsLink } from "./holds-link.ts";

describe("what a mail program makes a link of", () => {
  test.each([
    "https://elsewhere.example",
    "Ana, see HTTP://x",
    "www.elsewhere.example",
    "Prize at elsewhere.example",
    "elsewhere.example/claim now",
    "go to win.prize.example.",
    "пример.рф",
    "ana@people.example",
  ])("%s", (text) => {
    expect(becomesLink(text)).toBe(true);
  });
});

describe("what it leaves alone", () => {
  test.each([
    "Ana Ruiz",
    "J.R. Ewing",
    "J.r. Smith",
    "Ma. Elena Cruz",
    "Ma.Elena Cruz",
    "Dr. St. Clair",
    "O'Neil-Smith, LCSW",
    "Ph.D. Ana Ruiz, M.Ed.",
    "José Nuñez d.J.",
    "Ana Ruiz (she/her)",
    "李小龙",
    "Ana @ home",
  ])("%s", (text) => {
    expect(becomesLink(text)).toBe(false);
  });
});

test("words of a mail may speak of a point, and hold no address that is written out", () => {
  expect(holdsLink("Ask at the office, e.g. elsewhere.example")).toBe(false);
  expect(holdsLink("See www.elsewhere.example")).toBe(true);
});
