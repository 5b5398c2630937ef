import { expect, test } from "vitest";
import { systemIds } from "./ids.ts";

test("a token has 256 bits, fits into an address, and is never drawn twice", () => {
  const tokens = Array.from({ length: 1000 }, () => systemIds.token());
  expect(tokens.filter((token) => !/^[\w-]{43}$/.test(token))).toEqual([]);
  expect(new Set(tokens).size).toBe(1000);
  expect(Buffer.from(tokens[0] ?? "", "base64url")).toHaveLength(32);
});
