import { expect } from "vitest";
import {
  decidedLater,
  type Requirement,
  requirementIds,
  type Verdict,
} from "../../src/core/standards/verdict.ts";
import type { ExpectedRequirement, VerdictCase, VerdictCases, VerdictExpectation } from "./case-file.ts";

/** A requirement without the fields that a case does not speak of. */
const only = (requirement: object, fields: object): object => {
  const names = new Set(Object.keys(fields));
  return Object.fromEntries(Object.entries(requirement).filter(([name]) => names.has(name)));
};

/** What holds of every requirement unless a case says otherwise: it comes from the category's own rule. */
export const usual = (standard: string, category: string, id: string): ExpectedRequirement => ({
  clause: `${standard}/${category}/${id.split(".")[0]}`,
  overlay: null,
});

const expectRequirement = (
  requirement: Requirement,
  expected: ExpectedRequirement,
  { standard, category, about }: VerdictCases,
): void => {
  const stage = decidedLater.has(requirement.id) ? "decision" : "submission";
  const full = { ...usual(standard, category, requirement.id), declaration: null, stage, ...expected };
  expect(only(requirement, full), `${about}: ${requirement.id}`).toEqual(full);
};

const isUnmet = (expected: VerdictExpectation, isAsked: (id: Requirement["id"]) => boolean): boolean =>
  requirementIds.some((id) => isAsked(id) && expected[id]?.status === "unmet");

/** Readiness and completeness as they follow from what is expected of the requirements. */
const expectSummary = (verdict: Verdict, full: VerdictExpectation): void => {
  const { readyToSubmit, complete, advice } = {
    readyToSubmit: !isUnmet(full, (id) => !decidedLater.has(id)),
    complete: !isUnmet(full, () => true),
    advice: [],
    ...full,
  };
  const { readyToSubmit: ready, complete: done, advice: given } = verdict;
  expect({ readyToSubmit: ready, complete: done, advice: given }).toEqual({
    readyToSubmit,
    complete,
    advice,
  });
};

/** Fields that need not be listed: they are the usual ones, and what is uncovered has a case of its own. */
const outside = { id: "", stage: "", clause: "", overlay: null, declaration: null, uncovered: [] };

/** Every field of every requirement of the portfolio as given. */
export const expectGiven = (verdict: Verdict, cases: VerdictCases): void => {
  const { expect: expected } = cases;
  expect(verdict.requirements.map(({ id }) => id)).toEqual(requirementIds.filter((id) => expected[id]));
  for (const requirement of verdict.requirements) {
    const listed = { excluded: [], ...expected[requirement.id] };
    const fields = Object.keys({ ...listed, ...outside });
    expect(fields, requirement.id).toEqual(expect.arrayContaining(Object.keys(requirement)));
    expectRequirement(requirement, listed, cases);
  }
  expectSummary(verdict, expected);
};

/** The fields that a case lists, and the status of every other requirement as given. */
export const expectChanged = (verdict: Verdict, one: VerdictCase, cases: VerdictCases): void => {
  const { expect: expected } = one;
  expect(verdict.overlays).toEqual(one.inForce ?? one.overlays ?? []);
  const merged = Object.fromEntries(
    requirementIds.flatMap((id) => {
      const before = cases.expect[id];
      if (before === undefined) return [];
      return [[id, { status: before.status, ...expected[id] }]];
    }),
  );
  for (const id of Object.keys(expected).filter((key) => requirementIds.some((known) => known === key)))
    expect(Object.keys(merged)).toContain(id);
  for (const requirement of verdict.requirements)
    expectRequirement(requirement, merged[requirement.id] ?? {}, { ...cases, about: one.about });
  expect(verdict.requirements.map(({ id }) => id)).toEqual(Object.keys(merged));
  const { advice } = { ...cases.expect, ...expected };
  const { readyToSubmit, complete } = expected;
  expectSummary(verdict, {
    ...merged,
    ...(advice === undefined ? {} : { advice }),
    ...(readyToSubmit === undefined ? {} : { readyToSubmit }),
    ...(complete === undefined ? {} : { complete }),
  });
};
