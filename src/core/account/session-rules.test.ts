import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../kernel/instant.ts";
import { isFreshlyProved, isOpen, strengthNow } from "./session-rules.ts";

const now = Date.UTC(2027, 2, 1, 12);

test.each([
  ["just opened", 0, 0, null, true],
  ["seen a moment before thirty days ago", 40 * DAY, 30 * DAY - 1, null, true],
  ["seen thirty days ago", 40 * DAY, 30 * DAY, null, false],
  ["opened a moment before ninety days ago", 90 * DAY - 1, 0, null, true],
  ["opened ninety days ago", 90 * DAY, 0, null, false],
  ["ended", 0, 0, now, false],
] as const)("a session %s", (_, opened, seen, endedAt, open) => {
  expect(isOpen({ openedAt: now - opened, seenAt: now - seen, endedAt }, now)).toBe(open);
});

test.each([
  [1, null, 1],
  [1, 0, 1],
  [2, null, 1],
  [2, 0, 2],
  [2, 12 * HOUR - 1, 2],
  [2, 12 * HOUR, 1],
] as const)("strength %d whose second factor is %o ms old is now %d", (strength, age, expected) => {
  const secondFactorAt = age === null ? null : now - age;
  expect(strengthNow({ strength, secondFactorAt }, now)).toBe(expected);
});

test("a proof is fresh for fifteen minutes", () => {
  expect(isFreshlyProved(now - 15 * MINUTE + 1, now)).toBe(true);
  expect(isFreshlyProved(now - 15 * MINUTE, now)).toBe(false);
});
