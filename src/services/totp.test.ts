import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { makeTotp, squaresOf } from "./totp.ts";

const totp = makeTotp("Attune", randomBytes);
/** The secret of the examples of RFC 6238. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("at second %d the code is %s (RFC 6238)", (second, code) => {
  expect(totp.stepOf(secret, code, { now: second * 1000, window: 0 })).toBe(Math.floor(second / 30));
});

describe("a code is taken one step around now", () => {
  test.each([
    [-60, undefined],
    [-30, 37_037_037],
    [0, 37_037_037],
    [29, 37_037_037],
    [30, 37_037_037],
    [60, undefined],
  ])("%d seconds after the beginning of its step", (late, step) => {
    const begins = 37_037_037 * 30;
    expect(totp.stepOf(secret, "050471", { now: (begins + late) * 1000, window: 1 })).toBe(step);
  });

  test.each(["050472", "", "abcdef", "0504711"])("but not %j", (code) => {
    expect(totp.stepOf(secret, code, { now: 1_111_111_111_000, window: 1 })).toBeUndefined();
  });
});

test("a new secret has 160 bits and is another each time", () => {
  expect(totp.newSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(totp.newSecret()).not.toBe(totp.newSecret());
});

test("the address names the installation, the account and the secret", () => {
  expect(totp.address(secret, "ana@correo.example")).toBe(
    `otpauth://totp/Attune:ana%40correo.example?issuer=Attune&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
});

test("the picture is a QR code: a quiet border of four squares, then a corner", () => {
  const { size, path } = squaresOf("otpauth://totp/x");
  expect((size - 8 - 17) % 4).toBe(0);
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  expect(path.startsWith("M4 4h1v1h-1zM5 4h1v1h-1z")).toBe(true);
  expect(path).not.toContain("M3 ");
});
