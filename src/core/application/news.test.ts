import { expect, test } from "vitest";
import { newsForApplicant, newsForCoordinators } from "../messages/application-news.ts";
import { type Move, moves } from "./lifecycle.ts";

test("applicants are told of the moves from which that follows, and of no others", () => {
  const told = moves.filter(({ follows }: Move) => follows.includes("applicant-told")).map(({ on }) => on);
  expect(newsForApplicant.toSorted()).toEqual(told.toSorted());
});

test("coordinators are told of the moves from which that follows, and of no others", () => {
  const told = moves.filter(({ follows }: Move) => follows.includes("coordinators-told")).map(({ on }) => on);
  expect(newsForCoordinators.toSorted()).toEqual(told.toSorted());
});
