import { expect, test } from "vitest";
import type { Requirement, Verdict } from "../standards/verdict.ts";
import { unmetOf } from "./unmet.ts";

const asked = (id: string, status: string, further: object = {}): Requirement =>
  ({ id, status, stage: "submission", evidence: [], excluded: [], ...further }) as unknown as Requirement;

const verdict = (...requirements: readonly Requirement[]): Verdict =>
  ({ requirements }) as unknown as Verdict;

const only = (stated: Requirement, confirmed: Requirement) => {
  const [found, ...more] = unmetOf({ stated: verdict(stated), confirmed: verdict(confirmed) });
  expect(more).toEqual([]);
  return found;
};

test.each(["met", "judgement", "recommended"])(
  "what is %s as stated only waits to be confirmed",
  (status) => {
    const [stated, confirmed] = [asked("training.hours", status), asked("training.hours", "unmet")];
    expect(only(stated, confirmed)).toMatchObject({ isStated: true, difference: { stated, confirmed } });
  },
);

test("what is missing as stated too is still to be done, however the two differ", () => {
  const there = (actual: number) => asked("training.hours", "unmet", { actual });
  expect(only(there(20), there(10))).toMatchObject({ isStated: false, difference: { awaits: "approval" } });
  expect(only(there(10), there(10))).toEqual({
    requirement: there(10),
    isStated: false,
    difference: undefined,
  });
});

test.each(["references.total", "references.roles", "references.endorsed", "ethics", "agreement"])(
  "%s is never only stated: it is done in the application",
  (id) => {
    expect(only(asked(id, "met"), asked(id, "unmet"))).toMatchObject({
      isStated: false,
      difference: undefined,
    });
  },
);

test("what is met, judged by people or asked only later stands in no way", () => {
  const some = [
    asked("work.duration", "met"),
    asked("competencies", "judgement"),
    asked("exam.essay", "unmet", { stage: "decision" }),
  ];
  expect(unmetOf({ stated: verdict(...some), confirmed: verdict(...some) })).toEqual([]);
});
