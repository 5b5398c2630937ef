import { expect, test } from "vitest";
import { entryKinds } from "../entries/kinds.ts";
import type { Requirement } from "../standards/verdict.ts";
import { countingIn, isAskedFor } from "./counting.ts";

const requirement = (id: Requirement["id"], tally: Partial<Requirement>): Requirement => ({
  id,
  stage: "submission",
  status: "unmet",
  evidence: [],
  excluded: [],
  clause: "1",
  overlay: null,
  declaration: null,
  ...tally,
});

const isEntry = (id: string): boolean => id === "a";
const unpaid = { excluded: [{ id: "a", reason: "unpaid" }] } as const;

test.each([
  ["nothing asks", [], undefined],
  ["another is counted", [requirement("work.duration", { evidence: ["b"] })], undefined],
  ["it is counted", [requirement("work.duration", { evidence: ["b", "a"] })], { isCounted: true }],
  [
    "it is not",
    [requirement("work.duration", unpaid)],
    { isCounted: false, id: "work.duration", reason: "unpaid" },
  ],
  [
    "one requirement counts it and another does not",
    [requirement("work.duration", unpaid), requirement("work.leadership-duration", { evidence: ["a"] })],
    { isCounted: true },
  ],
  [
    "only what looks at everything has it",
    [requirement("work.families", unpaid), requirement("competencies", { evidence: ["a"] })],
    { isCounted: false, id: "work.families", reason: "unpaid" },
  ],
  [
    "two have reasons, the first is told",
    [
      requirement("work.duration", unpaid),
      requirement("work.leadership-duration", { excluded: [{ id: "a", reason: "wrong-service" }] }),
    ],
    { isCounted: false, id: "work.duration", reason: "unpaid" },
  ],
])("%s", (_, requirements, told) => {
  expect(countingIn({ requirements }, "work", isEntry)).toEqual(told);
});

test("an official transcript alone does not make education count", () => {
  const requirements = [
    requirement("education", { excluded: [{ id: "a", reason: "degree-level" }] }),
    requirement("education.transcripts", { evidence: ["a"] }),
  ];
  expect(countingIn({ requirements }, "education", isEntry)).toMatchObject({ reason: "degree-level" });
});

test("nothing asks for providers, volunteering and declarations themselves", () => {
  expect(entryKinds.filter((kind) => !isAskedFor(kind)).toSorted()).toEqual([
    "declarations",
    "providers",
    "volunteering",
  ]);
});
