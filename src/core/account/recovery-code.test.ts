import fc from "fast-check";
import { expect, test } from "vitest";
import { readRecoveryCode, recoveryCodeFrom } from "./recovery-code.ts";

test("a code is made of the bytes given and of nothing else", () => {
  expect(recoveryCodeFrom(new Uint8Array(16))).toBe("0000-0000-0000-0000");
  expect(recoveryCodeFrom(Uint8Array.from({ length: 16 }, (_, at) => at * 17))).toBe("0h2k-4n6q-8sav-cxez");
});

test("every code is read back however it is typed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const code = recoveryCodeFrom(bytes);
      for (const typed of [
        code,
        code.toUpperCase(),
        code.replaceAll("-", ""),
        ` ${code.replaceAll("-", " ")} `,
      ]) {
        expect(readRecoveryCode(typed)).toBe(code);
      }
      expect(readRecoveryCode(code.replaceAll("0", "o").replaceAll("1", "l"))).toBe(code);
    }),
  );
});

test.each([
  "",
  "0000",
  "0000-0000-0000-000",
  "0000-0000-0000-00000",
  "uuuu-0000-0000-0000",
  "0000 0000 0000 000é",
])("%j is no code", (typed) => {
  expect(readRecoveryCode(typed)).toBeUndefined();
});
