import { expect, test } from "vitest";
import { SECOND } from "../kernel/instant.ts";
import { no, yes } from "../kernel/result.ts";
import { judgeAttempt, type Limit, limitOf, rateLimits } from "./rate-limits.ts";

const windowEnds = Date.UTC(2027, 2, 1, 12);

test.each([
  [1, true],
  [10, true],
  [11, false],
  [4000, false],
])("attempt %d of a window of ten", (attempts, taken) => {
  const answer = judgeAttempt(limitOf("sign-in", "address"), { attempts, windowEnds });
  expect(answer).toEqual(taken ? yes(undefined) : no({ code: "too-many-tries", again: windowEnds }));
});

test("the second step ends after five tries", () => {
  expect(limitOf("second-step", "step").most).toBe(5);
});

test("every limit lets something through, in windows of whole seconds", () => {
  const limits = Object.values(rateLimits).flatMap((by: { readonly [per: string]: Limit }) =>
    Object.values(by),
  );
  for (const limit of limits) {
    expect(limit.most).toBeGreaterThan(0);
    expect(limit.window % SECOND).toBe(0);
  }
});
