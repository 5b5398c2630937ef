import { expect, test } from "vitest";
import { MINUTE } from "../kernel/instant.ts";
import { isSameLook } from "./same-look.ts";

const looked = 1_000 * MINUTE;

test.each<[string, number | null, number | null, number, boolean]>([
  ["never looked", null, null, looked, false],
  ["looked a moment ago, and nothing is in it", looked, null, looked, true],
  ["looked at the end of the hour", looked, looked - 1, looked + 60 * MINUTE - 1, true],
  ["looked an hour ago", looked, looked - 1, looked + 60 * MINUTE, false],
  ["looked later than now: the clock went back", looked, looked - 1, looked - MINUTE, false],
  ["something was typed since", looked, looked + 1, looked + MINUTE, false],
  ["something was typed at that very moment", looked, looked, looked + MINUTE, false],
])("%s", (_words, lookedAt, changedAt, now, isSame) => {
  expect(isSameLook({ lookedAt, changedAt }, now)).toBe(isSame);
});
