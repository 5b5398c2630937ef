import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMENTS_GATHER, tellingsOf } from "./tell-comments.ts";

const said = (...moments: readonly number[]) => moments.map((at, index) => ({ id: `c${index}`, at }));

test.each([
  ["nothing was said", [], []],
  ["one comment", [0], ["c0"]],
  ["several in a row", [0, 1, COMMENTS_GATHER - 1], ["c0"]],
  ["one as the telling ends begins another", [0, COMMENTS_GATHER], ["c0", "c1"]],
  ["two at the same moment", [5, 5], ["c0"]],
  ["in any order", [COMMENTS_GATHER, 0], ["c0", "c1"]],
] as const)("%s", (_words, moments, begun) => {
  expect([...tellingsOf(said(...moments))].toSorted()).toEqual([...begun].toSorted());
});

test("every comment is told by exactly one telling, in time", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 * COMMENTS_GATHER }), { maxLength: 40 }), (moments) => {
      const comments = said(...moments);
      const begins = comments.filter(({ id }) => tellingsOf(comments).has(id));
      for (const { at } of comments)
        expect(begins.filter((each) => each.at <= at && at < each.at + COMMENTS_GATHER)).toHaveLength(1);
    }),
  );
});
