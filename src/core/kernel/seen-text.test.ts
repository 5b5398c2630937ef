import { expect, test } from "vitest";
import { seenText } from "./seen-text.ts";

test.each([
  ["  In May. \n", "In May."],
  ["?", "?"],
  ["👍", "👍"],
  ["…", "…"],
  ["\u200bYes\u200b", "\u200bYes\u200b"],
  ["", ""],
  [" \t\n\u00a0\u3000", ""],
  ["\u200b", ""],
  ["\u200c\u200d\u2060\ufeff", ""],
  ["\u2800\u2800", ""],
  ["\u3164", ""],
  ["\u115f\u1160\uffa0", ""],
  ["\u00ad\u034f\ufe0f", ""],
  ["\u{e0020}\u{e0041}", ""],
  ["\u202e\u2066", ""],
])("of %j people see %j", (typed, seen) => {
  expect(seenText(typed)).toBe(seen);
});
