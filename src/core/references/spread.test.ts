import { expect, test } from "vitest";
import { type Answer, noAnswers, type RatingAnswers, type RatingForm, UNINFORMED } from "./rating-form.ts";
import { spreadOf } from "./spread.ts";

const form: RatingForm = { sections: [{ id: "a", areas: ["a/1"] }] };
const rating = (answer?: Answer): RatingAnswers =>
  answer === undefined ? noAnswers : { ...noAnswers, areas: { "a/1": answer } };

test.each<[string, readonly (Answer | undefined)[], number | null, readonly number[]]>([
  ["nobody rated", [], null, []],
  ["one mark", [3], null, []],
  ["one mark beside nothing known", [3, UNINFORMED, undefined], null, []],
  ["two that differ: neither is the odd one", [1, 5], 4, []],
  ["three alike", [4, 4, 4], 0, []],
  ["one apart", [4, 2, 5], 3, [1]],
  ["one apart from marks that are apart", [1, 3, 5], 4, [0, 1, 2]],
  ["one step is not apart", [4, 3, 5], 2, []],
])("%s", (_, answers, spread, outliers) => {
  expect(spreadOf(form, answers.map(rating))).toEqual([
    { area: "a/1", answers: answers.map((answer) => answer ?? null), spread, outliers },
  ]);
});

test("a name of every object is no answer", () => {
  const strange: RatingForm = { sections: [{ id: "a", areas: ["constructor"] }] };
  expect(spreadOf(strange, [noAnswers])[0]?.answers).toEqual([null]);
});
