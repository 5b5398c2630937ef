import { expect } from "vitest";
import type { Renewal } from "../../src/core/renewal/answer.ts";
import { renewalRequirementIds } from "../../src/core/standards/verdict.ts";
import type { ExpectedRequirement, RenewalCase, RenewalCases, RenewalExpectation } from "./case-file.ts";
import { only, usual } from "./verdict-expectation.ts";

type Named = { readonly standard: string; readonly category: string };

/** The requirements expected, in order, each with the fields listed; null takes one away. */
const listed = (
  expected: RenewalExpectation,
  before: RenewalExpectation,
  { standard, category }: Named,
): readonly (ExpectedRequirement & { id: string })[] =>
  renewalRequirementIds.flatMap((id) => {
    const fields = expected[id] === undefined ? { status: before[id]?.status } : expected[id];
    const isThere = fields !== null && (expected[id] ?? before[id] ?? null) !== null;
    if (!isThere) return [];
    const status = fields.status ?? before[id]?.status;
    const full = { id, ...usual(standard, category, id), ...fields };
    return [status === undefined ? full : { ...full, status }];
  });

/** What a case lists of the answer, and everything else of it as in the answer for the portfolio as given. */
export const expectRenewal = (
  answer: Renewal,
  {
    about,
    expect: expected,
    overlays,
    inForce,
  }: Pick<RenewalCase, "about" | "expect" | "overlays" | "inForce">,
  cases: RenewalCases,
): void => {
  const { expect: before } = cases;
  expect(answer.overlays).toEqual(inForce ?? overlays ?? []);
  const status = expected.status ?? before.status;
  const cycle = expected.cycle === undefined ? before.cycle : expected.cycle;
  const years = expected.yearsEndorsed === undefined ? before.yearsEndorsed : expected.yearsEndorsed;
  const summary = {
    status: answer.status,
    cycle: answer.cycle ?? null,
    yearsEndorsed: answer.yearsEndorsed ?? null,
  };
  expect(summary, about).toEqual({ status, cycle: cycle ?? null, yearsEndorsed: years ?? null });
  const requirements = listed(expected, before, cases);
  const found = (answer.requirements ?? []).map((each, at) => only(requirements[at] ?? { id: "" }, each));
  expect(found, about).toEqual(requirements);
};

/** Every field of every requirement, for the portfolio as given. */
export const expectRenewalGiven = (answer: Renewal, cases: RenewalCases): void => {
  expectRenewal(answer, { about: cases.about, expect: cases.expect }, cases);
  for (const requirement of answer.requirements ?? []) {
    const fields = Object.keys({
      excluded: [],
      ...cases.expect[requirement.id],
      id: "",
      clause: "",
      overlay: "",
    });
    expect(fields, requirement.id).toEqual(expect.arrayContaining(Object.keys(requirement)));
  }
};
