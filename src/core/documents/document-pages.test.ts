import { expect, test } from "vitest";
import { pageAsked, partOf } from "./document-pages.ts";

test.each([
  ["1", 1],
  ["12", 12],
  ["0", undefined],
  ["01", undefined],
  ["1.5", undefined],
  ["10000", undefined],
  ["", undefined],
  [undefined, undefined],
])("%s names the page %s", (text, page) => {
  expect(pageAsked(text)).toBe(page);
});

test("a picture is its only page, a document has a picture of each", () => {
  expect([partOf("pdf", 1), partOf("pdf", 12)]).toEqual([1, 12]);
  expect([partOf("png", 1), partOf("jpeg", 2)]).toEqual([0, undefined]);
});
