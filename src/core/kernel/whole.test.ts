import fc from "fast-check";
import { expect, test } from "vitest";
import {
  commonMultiple,
  decimalsOf,
  least,
  minus,
  over,
  plus,
  roundedQuotient,
  times,
  wholeParts,
} from "./whole.ts";

const anyWhole = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 10n ** 40n }));

test("sums, differences and products are those of unlimited integers", () => {
  fc.assert(
    fc.property(anyWhole, anyWhole, (a, b) => {
      expect(BigInt(plus(a, b))).toBe(BigInt(a) + BigInt(b));
      expect(BigInt(minus(a, b))).toBe(BigInt(a) - BigInt(b));
      expect(BigInt(times(a, b))).toBe(BigInt(a) * BigInt(b));
      expect(BigInt(least(a, b))).toBe(BigInt(a) < BigInt(b) ? BigInt(a) : BigInt(b));
      const divisor = b > 0 ? b : 1;
      expect(BigInt(over(a, divisor))).toBe(BigInt(a) / BigInt(divisor));
    }),
    { numRuns: 5000, seed: 3 },
  );
});

test("what fits is a number again", () => {
  expect(minus(10n ** 20n, 10n ** 20n - 5n)).toBe(5);
});

test.each([
  [4, 6, 12],
  [1, 7, 7],
  [2 ** 40, 3 ** 20, 2n ** 40n * 3n ** 20n],
])("the least common multiple of %i and %i", (a, b, multiple) => {
  expect(commonMultiple(a, b)).toBe(multiple);
});

test.each([
  [3, 0],
  [0.25, 2],
  [1e-7, 7],
  [1.5e-9, 10],
  [3.3333333333333335, 16],
  [1e21, 0],
])("%d has %i decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test("a decimal's parts are exact", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 100_000, noNaN: true }), (value) => {
      const decimals = Math.max(4, decimalsOf(value));
      const [digits = "", exponent = "0"] = String(value).split("e");
      const [before = "", after = ""] = digits.split(".");
      const expected = BigInt(before + after) * 10n ** BigInt(decimals - after.length + Number(exponent));
      expect(BigInt(wholeParts(value, decimals))).toBe(expected);
    }),
    { numRuns: 5000, seed: 5 },
  );
});

test.each([
  [1, 3, 0.33],
  [2, 3, 0.67],
  [5, 1000, 0.01],
  [4999, 1_000_000, 0],
  [2399n * 10n ** 30n, 10n ** 32n, 23.99],
])("%s/%s is written %d", (parts, unit, rounded) => {
  expect(roundedQuotient(parts, unit)).toBe(rounded);
});
