import { describe, expect, test } from "vitest";
import { confirmations, type Factors, hasSecondFactor, type SecondProof } from "./factors.ts";
import { afterWayIn, type Entry, type WayIn, waysIn } from "./ways-in.ts";

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

/** The rule once more, as plainly as it can be said. */
const expected = (way: WayIn, { password, totp, passkeys, recoveryCodes }: Factors): Entry => {
  if (way === "passkey-verified") return { next: "session", strength: 2 };
  if (!totp && passkeys === 0) return { next: "session", strength: 1 };
  const offers: SecondProof[] = [];
  if (passkeys > 0 && way !== "passkey") offers.push("passkey");
  if (totp) offers.push("totp");
  if (recoveryCodes > 0) offers.push("recovery-code");
  if (password && way === "passkey") offers.push("password");
  return { next: "second-step", offers };
};

describe.each(waysIn)("coming in by %s", (way) => {
  test.each(situations)("with %s", (_, factors) => {
    expect(afterWayIn(way, factors)).toEqual(expected(way, factors));
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
  [{ ...none, password: true, recoveryCodes: 10 }, ["password"]],
  [{ ...none, password: true, passkeys: 1 }, ["passkey"]],
  [{ password: true, totp: true, passkeys: 2, recoveryCodes: 1 }, ["passkey", "totp", "recovery-code"]],
])("with %o a person confirms by %o", (factors, offered) => {
  expect(confirmations(factors)).toEqual(offered);
});
