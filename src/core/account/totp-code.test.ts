import { expect, test } from "vitest";
import { inGroups, isFreshStep, readTotpCode } from "./totp-code.ts";

test.each([
  ["123456", "123456"],
  [" 123 456 ", "123456"],
  ["123-456", "123456"],
  ["000000", "000000"],
  ["12345", undefined],
  ["1234567", undefined],
  ["12345a", undefined],
  ["１２３４５６", undefined],
  ["", undefined],
])("%j is the code %j", (typed, code) => {
  expect(readTotpCode(typed)).toBe(code);
});

test.each([
  [100, null, true],
  [101, 100, true],
  [100, 100, false],
  [99, 100, false],
])("step %d after %o", (step, last, fresh) => {
  expect(isFreshStep(step, last)).toBe(fresh);
});

test("a secret is shown in groups of four", () => {
  expect(inGroups("ABCDEFGHIJ")).toBe("ABCD EFGH IJ");
});
