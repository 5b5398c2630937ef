import { expect, test } from "vitest";
import { parseDay } from "../kernel/calendar.ts";
import type { RatingRequestId } from "../kernel/ids.ts";
import { type Answer, noAnswers, type RatingForm } from "./rating-form.ts";
import { type ReadRating, sideBySide } from "./side-by-side.ts";

const day = (iso: string) => parseDay(iso) ?? 0;
const form: RatingForm = {
  sections: [
    { id: "a", areas: ["a/1", "a/2"] },
    { id: "b", areas: ["b/1"] },
  ],
};
const rating = (request: string, mark: Answer, further: Partial<ReadRating> = {}): ReadRating => ({
  request: request as RatingRequestId,
  isAsked: true,
  answers: { ...noAnswers, areas: { "a/1": mark, "b/1": 4 } },
  counts: true,
  receivedOn: day("2026-02-01"),
  ...further,
});
const on = { validMonths: 12, today: day("2026-06-01") };

test("those that count stand beside each other, the first first, area by area in the order of the form", () => {
  const late = rating("late", 1, { receivedOn: day("2026-03-01") });
  const found = sideBySide(form, [late, rating("first", 4), rating("second", 5)], on);
  expect(found.beside.map(({ request }) => request)).toEqual(["first", "second", "late"]);
  expect(found.apart).toEqual([]);
  expect(found.sections).toEqual([
    {
      id: "a",
      areas: [
        { area: "a/1", answers: [4, 5, 1], spread: 4, outliers: [2] },
        { area: "a/2", answers: [null, null, null], spread: null, outliers: [] },
      ],
    },
    { id: "b", areas: [{ area: "b/1", answers: [4, 4, 4], spread: 0, outliers: [] }] },
  ]);
});

test.each<[string, Partial<ReadRating>, string]>([
  ["void ones", { counts: false }, "void"],
  ["void ones that ran out", { counts: false, receivedOn: day("2024-02-01") }, "void"],
  ["those that ran out", { receivedOn: day("2025-05-31") }, "expired"],
  ["those that answer other questions", { isAsked: false }, "other-questions"],
  ["void ones that answer other questions", { isAsked: false, counts: false }, "other-questions"],
])("%s stand apart", (_, further, why) => {
  const found = sideBySide(form, [rating("first", 4), rating("apart", 1, further)], on);
  expect(found.beside).toHaveLength(1);
  expect(found.apart).toMatchObject([{ rating: { request: "apart" }, why }]);
  expect(found.sections[0]?.areas[0]?.answers).toEqual([4]);
});

test("a rating counts to the last day of its months", () => {
  const last = rating("last", 4, { receivedOn: day("2025-06-01") });
  expect(sideBySide(form, [last], on).beside).toHaveLength(1);
});
