// A fifth edition needs data only: a made-up one that uses every row and every field, both sides of each.
import { describe, expect, test } from "vitest";
import { standard } from "../../src/core/standards/standard.ts";
import { requirementIds } from "../../src/core/standards/verdict.ts";
import { leadershipCases, referenceCases, rscCases, standingCases, trainingCases } from "./further-cases.ts";
import { loaded } from "./loaded.ts";
import { madeUpFiles, madeUpStandard } from "./made-up-edition.ts";
import { type Changes, changed } from "./made-up-portfolio.ts";
import { cases, type RequirementCase } from "./requirement-cases.ts";
import { unusedFields } from "./unused-fields.ts";

const engine = loaded(madeUpFiles);
const strict = { standard: "made-up", category: "ZZA", asOf: "2031-01-15" };
const requirementOf = (of: string, change: Changes, asked = strict, overlays: readonly string[] = []) =>
  engine.verdict(changed(change), { ...asked, overlays }).requirements.find(({ id }) => id === of);

const everyCase: readonly RequirementCase[] = [
  ...cases,
  ...leadershipCases,
  ...trainingCases,
  ...rscCases,
  ...referenceCases,
  ...standingCases,
];

test("the made-up edition uses every kind of requirement and every field there is", () => {
  // `for` is written in the same two ways in every row: both are used, but not in each of them.
  expect(unusedFields(standard, [madeUpStandard]).filter((path) => !path.includes("/for<"))).toEqual([]);
});

test("every kind of requirement has cases on both sides, or is always left to judgement", () => {
  const sides = requirementIds.map((id) => [
    id,
    [...new Set(everyCase.filter((each) => each.of === id).map(({ status }) => status))].toSorted(),
  ]);
  expect(sides.filter(([, statuses]) => !statuses?.includes("met") || !statuses.includes("unmet"))).toEqual([
    ["competencies", ["judgement"]],
    ["treatment", ["judgement"]],
  ]);
});

test("the complete portfolio is ready and complete, every requirement once and in order", () => {
  const verdict = engine.verdict(changed({}), strict);
  expect(verdict).toMatchObject({ readyToSubmit: true, complete: true });
  expect(verdict.requirements.map(({ id }) => id)).toEqual(requirementIds);
});

test.for(everyCase)("$of: $when", ({ of, change, reason, status, when: _, ...expected }) => {
  const found = requirementOf(of, change);
  expect(found).toMatchObject({ status, clause: `made-up/ZZA/${of.split(".")[0]}`, ...expected });
  expect(found?.declaration).toBe(expected.declaration ?? null);
  expect(reason === undefined ? undefined : found?.excluded[0]?.reason).toBe(reason);
});

test("areas that no evidence is tagged with are named", () => {
  expect(requirementOf("competencies", {})).toMatchObject({ uncovered: ["gardening/pruning"] });
});

test("the typical hours are advice, unless reached or related education is listed", () => {
  const advice = (change: Changes) => engine.verdict(changed(change), strict).advice.map(({ id }) => id);
  const unrelated = { "/education/0/related": false };
  expect(advice({})).toEqual([]);
  expect(advice(unrelated)).toEqual(["training.typical", "training.beyond-minimum"]);
  expect(advice({ ...unrelated, "/training/0/hours": 18 })).toEqual(["training.beyond-minimum"]);
});

describe("the looser rows", () => {
  const loose = { ...strict, category: "ZZB" };
  const optional = { ...strict, category: "ZZC" };
  const young = { "/work/0/bands": ["early-childhood"] };
  const intern = { graduate: true };

  test.for([
    ["education", { "/education/0/level": "master", "/work": [] }, "met"],
    ["education", { "/work": [] }, "unmet"],
    ["education", { "/work/0/services": [] }, "unmet"],
    ["education", { ...young, "/work/0/paid": false }, "unmet"],
    ["education", young, "met"],
    ["education.transcripts", { "/education/0/level": "master" }, "met"],
    ["education.transcripts", {}, "unmet"],
    ["work.duration", { "/work/0/to": "2030-02-20" }, "met"],
    ["work.duration", { "/work/0/to": "2030-02-19" }, "unmet"],
    ["work.duration", { "/work/0/to": "2030-02-20", "/work/1/internship": intern }, "met"],
    ["work.leadership-duration", { "/work/0/to": "2030-02-24" }, "met"],
    ["work.leadership-duration", { "/work/0/to": "2030-02-23" }, "unmet"],
    ["rsc.hours", {}, "met"],
    ["rsc.hours", { "/rsc/0/bands": [] }, "unmet"],
    ["rsc.hours", { "/rsc/0/from": "2030-01-01", "/rsc/0/hours": 14 }, "unmet"],
    ["exam.essay", {}, "met"],
    ["exam.essay", { "/exams/1/designation": "C" }, "unmet"],
  ] as const)("%s with %j is %s", ([of, change, status]) => {
    expect(requirementOf(of, change, loose)?.status).toBe(status);
  });

  test("what is recommended never blocks", () => {
    const none = { "/rsc": [] };
    expect(requirementOf("rsc.hours", none, optional)).toMatchObject({ status: "recommended", missing: 6 });
    expect(requirementOf("rsc.about-provision", none, optional)?.status).toBe("recommended");
  });
});

describe("an overlay", () => {
  const short = { "/training/0/hours": 11 };
  const relief = ["made-up-relief"];

  test("changes a figure while it is in force, and is named", () => {
    expect(requirementOf("training.hours", short)?.status).toBe("unmet");
    expect(requirementOf("training.hours", short, strict, relief)).toMatchObject({
      status: "met",
      required: 16,
      clause: "made-up/made-up-relief/a",
      overlay: "made-up-relief",
    });
    expect(requirementOf("training.hours", short, { ...strict, asOf: "2032-01-01" }, relief)).toMatchObject({
      status: "unmet",
      overlay: null,
    });
  });

  test("adds to a list", () => {
    const vetted = { "/rsc/0/provider": { id: "v2", vettedAs: ["ZZC"] } };
    expect(requirementOf("rsc.hours", vetted)?.status).toBe("unmet");
    expect(requirementOf("rsc.hours", vetted, strict, relief)).toMatchObject({
      status: "met",
      clause: "made-up/made-up-relief/b",
    });
    expect(requirementOf("ethics", vetted, strict, relief)?.overlay).toBeNull();
  });
});
