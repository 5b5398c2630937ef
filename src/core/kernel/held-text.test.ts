import fc from "fast-check";
import { expect, test } from "vitest";
import { heldText } from "./held-text.ts";

test.each([
  ["", ""],
  ["2026-11-22", "2026-11-22"],
  ["1.5", "1.5"],
  ["1:30", "1:30"],
  ["Dana Ruiz", ""],
  ["with Dana 2", ""],
  ["ñ", ""],
])("of %j stands %j", (text, held) => {
  expect(heldText(text)).toBe(held);
});

test("never a letter", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => !/\p{L}/u.test(heldText(text))));
});
