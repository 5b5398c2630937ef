import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { alsoInMind, keepInMind, MOST_IN_MIND } from "./keep-in-mind.ts";
import { offeredTo } from "./offered.ts";
import { allTargets, targetText } from "./target.ts";

const offers = offeredTo(library, [], new Map(), 0).slice(0, 1);

test.each([
  [[], []],
  [["alliance-2024/IFS"], ["alliance-2024/IFS"]],
  [
    ["alliance-2024/ERS", "alliance-2024/IFS", "alliance-2024/ERS"],
    ["alliance-2024/ERS", "alliance-2024/IFS"],
  ],
])("what is offered is kept once, in the order chosen: %j", (wanted, kept) => {
  expect(keepInMind(offers, wanted)).toEqual({ ok: true, value: kept });
});

test.each(["levels-1/IFS", "alliance-2024/NO", "alliance-2024", "", "__proto__"])(
  "%j is not offered and nothing is kept",
  (wanted) => {
    expect(keepInMind(offers, ["alliance-2024/IFS", wanted])).toEqual({
      ok: false,
      refusal: [{ field: "category", problem: "not-offered" }],
    });
  },
);

test("there is an end to what can be kept in mind", () => {
  const all = allTargets(offers).map(targetText);
  expect(all.length).toBeGreaterThan(MOST_IN_MIND);
  expect(keepInMind(offers, all.slice(0, MOST_IN_MIND)).ok).toBe(true);
  expect(keepInMind(offers, all.slice(0, MOST_IN_MIND + 1))).toEqual({
    ok: false,
    refusal: [{ field: "category", problem: "too-many" }],
  });
});

test.each([
  [[], ["alliance-2024/IFS"]],
  [["alliance-2024/ERS"], ["alliance-2024/IFS", "alliance-2024/ERS"]],
  [
    ["alliance-2024/ERS", "alliance-2024/IFS"],
    ["alliance-2024/ERS", "alliance-2024/IFS"],
  ],
])("what somebody applies for comes in front, once: %j", (kept, then) => {
  expect(alsoInMind(kept, "alliance-2024/IFS")).toEqual(then);
});

test("what somebody applies for pushes nothing out", () => {
  const all = allTargets(offers).map(targetText).slice(0, MOST_IN_MIND);
  expect(alsoInMind(all, "another/IFS")).toEqual(all);
});
