/** What a person has to show who they are. */
export type Factors = {
  readonly password: boolean;
  readonly totp: boolean;
  readonly passkeys: number;
  /** Recovery codes not yet used. */
  readonly recoveryCodes: number;
};

/** True where a second factor is set up, so that no way in may leave it out. Recovery codes only stand in for one. */
export const hasSecondFactor = (factors: Factors): boolean => factors.totp || factors.passkeys > 0;

/** What can be shown as the second of two factors. */
export type SecondProof = "passkey" | "totp" | "recovery-code" | "password";

/**
 * What a person may show at an open session to confirm who sits there: the second factor where there is one, because a
 * password alone would be less than what let them in. Whoever has neither asks for a link by e-mail.
 */
export const confirmations = (factors: Factors): readonly SecondProof[] =>
  hasSecondFactor(factors)
    ? [
        ...(factors.passkeys > 0 ? (["passkey"] as const) : []),
        ...(factors.totp ? (["totp"] as const) : []),
        ...(factors.recoveryCodes > 0 ? (["recovery-code"] as const) : []),
      ]
    : factors.password
      ? ["password"]
      : [];
