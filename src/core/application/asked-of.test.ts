import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { areasAsked } from "../references/rating-form.ts";
import { askedOf, asksTheSame, categoriesAsking, namedFormOf } from "./asked-of.ts";

const edition = library.editions.get("alliance-2024");
const areasOf = (code: string): number => {
  const asked = edition === undefined ? undefined : askedOf(edition, code);
  return asked === undefined ? 0 : areasAsked(namedFormOf(asked).form).length;
};

describe("what raters are asked for a category", () => {
  test.each([
    ["IFA", "IFA", true],
    ["IFA", "ECFA", true],
    ["IFA", "IFS", false],
    ["IMHM-C", "IMHM-P", true],
    // The add-on asks some areas of the mentors only.
    ["ERS", "IMHM-C", false],
    ["IMHM-C", "ERS", false],
    ["ERS", "ERS", true],
    ["IFA", "NOBODY", false],
    ["NOBODY", "NOBODY", true],
  ])("of %s and %s is the same: %s", (one, other, expected) => {
    expect(asksTheSame(edition, one, other)).toBe(expected);
  });

  test("is the same only for itself where nobody knows the edition", () => {
    expect(asksTheSame(undefined, "IFA", "IFA")).toBe(true);
    expect(asksTheSame(undefined, "IFA", "ECFA")).toBe(false);
    expect(categoriesAsking(undefined, "IFA")).toEqual(["IFA"]);
  });

  test("is shared by the categories of a profile", () => {
    expect(categoriesAsking(edition, "ECFA")).toEqual(["IFA", "ECFA"]);
    expect(categoriesAsking(edition, "ERS")).toEqual(["ERS"]);
    expect(areasOf("ERS")).toBeGreaterThan(0);
    expect(areasOf("ERS")).toBeLessThan(areasOf("IMHM-C"));
    expect(areasOf("NOBODY")).toBe(0);
  });
});
