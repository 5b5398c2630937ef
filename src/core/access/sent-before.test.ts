import { expect, test } from "vitest";
import { sentBefore } from "./sent-before.ts";

test("what was sent twice is done; under the same id nothing else passes for it", () => {
  expect(sentBefore(["a", "b"], ["a", "b"])).toEqual({ ok: true, value: null });
  for (const there of [undefined, ["a"], ["a", "c"], ["a", "b", "c"], []])
    expect(sentBefore(there, ["a", "b"])).toEqual({ ok: false, refusal: { code: "sent-before" } });
});
