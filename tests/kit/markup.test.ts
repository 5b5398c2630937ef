import { expect, test } from "vitest";
import { looseEnds } from "./markup.ts";

test.each([
  ['<p id="a"></p><p id="a"></p>', "a is there twice"],
  [
    '<input id="a" aria-label="x" aria-describedby="b">',
    "aria-describedby of input points at b, which is not there",
  ],
  ['<label for="a">A</label>', "for of label points at a, which is not there"],
  ['<a href="#a">A</a>', "a link leads to #a, which is not there"],
  ['<input id="a" name="town">', "input town has no label"],
  [
    '<label for="a">A</label><input id="a" name="town" aria-invalid="true">',
    "town is wrong and does not say why",
  ],
])("%s has a loose end", (html, said) => {
  expect(looseEnds(html)).toEqual([said]);
});

test("what is tied together has none", () => {
  const html =
    '<label for="a">A</label><p id="a-mistake">No.</p><input id="a" required aria-invalid="true" aria-describedby="a-mistake"><a href="#a">A</a>';
  expect(looseEnds(html)).toEqual([]);
});
