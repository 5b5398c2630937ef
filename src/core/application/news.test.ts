import { expect, test } from "vitest";
import { newsForApplicant } from "../messages/application-news.ts";
import { type Move, moves } from "./lifecycle.ts";

test("applicants are told of the moves from which that follows, and of no others", () => {
  const told = moves.filter(({ follows }: Move) => follows.includes("applicant-told")).map(({ on }) => on);
  expect(newsForApplicant.toSorted()).toEqual(told.toSorted());
});
