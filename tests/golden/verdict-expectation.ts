import { expect } from "vitest";
import {
  decidedLater,
  type RequirementId,
  requirementIds,
  type Verdict,
} from "../../src/core/standards/verdict.ts";
import type { ExpectedRequirement, VerdictCase, VerdictCases, VerdictExpectation } from "./case-file.ts";

/** An object without the fields that the other has not. */
export const only = (fields: object, found: object): object => {
  const names = new Set(Object.keys(fields));
  return Object.fromEntries(Object.entries(found).filter(([name]) => names.has(name)));
};

/** What holds of every requirement unless a case says otherwise: it comes from the category's own rule. */
export const usual = (standard: string, category: string, id: string): ExpectedRequirement => ({
  clause: `${standard}/${category}/${id.split(".")[0]}`,
  overlay: null,
});

type Wanted = ExpectedRequirement & { readonly id: RequirementId };

/** The requirements as they are expected, in order; `before` is what holds where a case says nothing. */
const wantedOf = (
  { standard, category }: VerdictCases,
  expected: VerdictExpectation,
  before: (id: RequirementId) => ExpectedRequirement | undefined,
): readonly Wanted[] =>
  requirementIds.flatMap((id): readonly Wanted[] => {
    const said = { ...before(id), ...expected[id] };
    if (said.status === undefined) return expected[id] === undefined ? [] : [{ id, ...said }];
    const stage = decidedLater.has(id) ? "decision" : "submission";
    return [{ ...usual(standard, category, id), declaration: null, stage, ...said, id }];
  });

/** Compares what is listed of every requirement, and readiness and completeness as they follow from that. */
const expectVerdict = (
  verdict: Verdict,
  wanted: readonly Wanted[],
  { readyToSubmit, complete, advice = [] }: VerdictExpectation,
  about: string,
): void => {
  const unmet = wanted.filter(({ status }) => status === "unmet");
  const isReady = unmet.every(({ id }) => decidedLater.has(id));
  expect(
    {
      readyToSubmit: verdict.readyToSubmit,
      complete: verdict.complete,
      advice: verdict.advice,
      requirements: verdict.requirements.map((found, at) => only(wanted[at] ?? { id: "" }, found)),
    },
    about,
  ).toEqual({
    readyToSubmit: readyToSubmit ?? isReady,
    complete: complete ?? unmet.length === 0,
    advice,
    requirements: wanted,
  });
};

/** Fields that need not be listed: they are the usual ones, and what is uncovered has a case of its own. */
const outside = { id: "", stage: "", clause: "", overlay: null, declaration: null, uncovered: [] };

/** Every field of every requirement of the portfolio as given. */
export const expectGiven = (verdict: Verdict, cases: VerdictCases): void => {
  const { expect: expected, about } = cases;
  const wanted = wantedOf(cases, expected, (id) =>
    expected[id] === undefined ? undefined : { excluded: [] },
  );
  expectVerdict(verdict, wanted, expected, about);
  const unlisted = verdict.requirements.flatMap((found, at) =>
    Object.keys(found).filter((field) => !(field in outside) && !(field in (wanted[at] ?? {}))),
  );
  expect(unlisted).toEqual([]);
};

/** The fields that a case lists, and the status of every other requirement as given. */
export const expectChanged = (verdict: Verdict, one: VerdictCase, cases: VerdictCases): void => {
  const { expect: given } = cases;
  const wanted = wantedOf(cases, one.expect, (id) => {
    const status = given[id]?.status;
    return status === undefined ? undefined : { status };
  });
  expectVerdict(verdict, wanted, { advice: given.advice, ...one.expect }, one.about);
  expect(verdict.overlays).toEqual(one.inForce ?? one.overlays ?? []);
};
