import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeRating, sendRating } from "./judge-rating.ts";
import {
  type Answer,
  areasAsked,
  marks,
  noAnswers,
  type RatingAnswers,
  type RatingForm,
  UNINFORMED,
} from "./rating-form.ts";

const form: RatingForm = {
  sections: [
    { id: "a", areas: ["a/1", "a/2", "a/3"] },
    { id: "b", areas: ["b/1", "b/2"] },
  ],
};
const rule = { uninformed: 2 };
const all = areasAsked(form);
const answered = (answer: Answer, ...others: readonly (readonly [string, Answer])[]): RatingAnswers => ({
  ...noAnswers,
  areas: { ...Object.fromEntries(all.map((area) => [area, answer])), ...Object.fromEntries(others) },
  recommendation: "recommended",
});

describe("a rating", () => {
  test("that nobody began lacks everything", () => {
    expect(judgeRating(form, noAnswers, rule)).toEqual({
      missing: all,
      recommendationMissing: true,
      uninformed: [],
      untilVoid: 2,
      low: [],
      explanationMissing: false,
    });
  });

  test.each([
    ["of good marks", answered(4), { ok: true, value: { counts: true } }],
    [
      "with one answer fewer than void",
      answered(3, ["a/1", UNINFORMED]),
      { ok: true, value: { counts: true } },
    ],
    [
      "that would be void",
      answered(3, ["a/1", UNINFORMED], ["b/2", UNINFORMED]),
      { ok: false, refusal: { code: "rating-would-not-count", judgement: { untilVoid: 0 } } },
    ],
    [
      "with a low mark and no word about it",
      answered(4, ["b/1", 2]),
      {
        ok: false,
        refusal: { code: "rating-incomplete", judgement: { low: ["b/1"], explanationMissing: true } },
      },
    ],
    ["with a low mark, explained", { ...answered(4, ["b/1", 1]), explanation: "New to it." }, { ok: true }],
    [
      "with low marks that recommends with reservations",
      { ...answered(1), recommendation: "with-reservations" as const },
      { ok: true, value: { counts: true } },
    ],
    [
      "without a recommendation",
      { ...answered(5), recommendation: null },
      { ok: false, refusal: { judgement: { recommendationMissing: true, missing: [] } } },
    ],
  ])("%s", (_, answers, expected) => {
    expect(sendRating(form, answers, rule, false)).toMatchObject(expected);
  });

  test("that would be void is sent by whoever was told, and does not count", () => {
    expect(sendRating(form, answered(UNINFORMED), rule, true)).toMatchObject({ value: { counts: false } });
  });

  test("is sent exactly where nothing is missing, whatever else is in it", () => {
    const answer = fc.constantFrom<(Answer | undefined)[]>(...marks, UNINFORMED, undefined);
    const each = fc.record({
      areas: fc.dictionary(fc.constantFrom(...all, "nothing/asked", "constructor"), answer),
      recommendation: fc.constantFrom("recommended", "with-reservations", "not-recommended", null),
      explanation: fc.constantFrom("", " ", "because"),
    });
    fc.assert(
      fc.property(each, fc.boolean(), ({ areas, recommendation, explanation }, knowing) => {
        const kept = Object.fromEntries(
          Object.entries(areas).flatMap(([area, given]) =>
            given === undefined ? [] : [[area, given] as const],
          ),
        );
        const answers: RatingAnswers = { ...noAnswers, areas: kept, recommendation, explanation };
        const given = all.map((area) => kept[area]);
        const isWhole = given.every((one) => one !== undefined) && recommendation !== null;
        const owesWords =
          recommendation === "recommended" &&
          given.some((one) => one === 1 || one === 2) &&
          explanation.trim() === "";
        const unknown = given.filter((one) => one === UNINFORMED).length;
        const sent = sendRating(form, answers, rule, knowing);
        expect(sent.ok).toBe(isWhole && !owesWords && (unknown < rule.uninformed || knowing));
        expect(sent.ok && sent.value.counts).toBe(sent.ok && unknown < rule.uninformed);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
