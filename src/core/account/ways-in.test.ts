import { describe, expect, test } from "vitest";
import { confirmations, type Factors, hasSecondFactor } from "./factors.ts";
import { afterWayIn, waysIn } from "./ways-in.ts";

const none: Factors = { password: false, totp: false, passkeys: 0, recoveryCodes: 0 };
const situations: readonly (readonly [string, Factors])[] = [false, true].flatMap((password) =>
  [false, true].flatMap((totp) =>
    [0, 1, 2].flatMap((passkeys) =>
      [0, 10].map((recoveryCodes): readonly [string, Factors] => [
        `password ${password}, totp ${totp}, ${passkeys} passkeys, ${recoveryCodes} codes`,
        { password, totp, passkeys, recoveryCodes },
      ]),
    ),
  ),
);

describe.each(waysIn)("coming in by %s", (way) => {
  test.each(situations)("with %s", (_, factors) => {
    const entry = afterWayIn(way, factors);
    if (way === "passkey-verified") {
      expect(entry).toEqual({ next: "session", strength: 2 });
    } else if (!factors.totp && factors.passkeys === 0) {
      expect(entry).toEqual({ next: "session", strength: 1 });
    } else {
      const offers = [
        ...(factors.passkeys > 0 && way !== "passkey" ? ["passkey"] : []),
        ...(factors.totp ? ["totp"] : []),
        ...(factors.recoveryCodes > 0 ? ["recovery-code"] : []),
        ...(factors.password && way === "passkey" ? ["password"] : []),
      ];
      expect(entry).toEqual({ next: "second-step", offers });
    }
  });
});

test("recovery codes alone are no second factor", () => {
  expect(hasSecondFactor({ ...none, recoveryCodes: 10 })).toBe(false);
});

test.each([
  [none, []],
  [{ ...none, recoveryCodes: 10 }, []],
  [{ ...none, password: true }, ["password"]],
  [{ ...none, totp: true }, ["totp"]],
  [{ password: true, totp: true, passkeys: 2, recoveryCodes: 1 }, ["passkey", "totp", "password"]],
])("with %o a person confirms by %o", (factors, offered) => {
  expect(confirmations(factors)).toEqual(offered);
});
