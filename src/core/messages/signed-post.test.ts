import { expect, test } from "vitest";
import { MINUTE } from "../kernel/instant.ts";
import { isOfNow, readSignature } from "./signed-post.ts";

const mac = "0123456789abcdef".repeat(4);

test("a signature is read as it is written, and nothing else is", () => {
  expect(readSignature(`t=1772452800,v1=${mac}`)).toEqual({ at: "1772452800", mac });
  expect(readSignature(` t=1772452800, v1=${mac} `)).toEqual({ at: "1772452800", mac });
});

test.each([
  "",
  "t=,v1=",
  `t=1,v1=${mac}0`,
  `t=1,v1=${mac.toUpperCase()}`,
  `t=-1,v1=${mac}`,
  `v1=${mac},t=1`,
  mac,
])("%j is none", (text) => {
  expect(readSignature(text)).toBeUndefined();
});

test.each([
  [0, true],
  [5 * MINUTE, true],
  [-5 * MINUTE, true],
  [5 * MINUTE + 1, false],
  [-5 * MINUTE - 1, false],
])("made %i milliseconds before, it is of now: %s", (before, is) => {
  const at = 1_772_452_800;
  expect(isOfNow({ at: String(at) }, at * 1000 + before)).toBe(is);
});
