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

/** What can be shown to confirm who sits at a session that is open. */
export type Confirmation = "passkey" | "totp" | "password";

/** What a person may confirm themselves with; a link by e-mail is left to those who have none of it. */
export const confirmations = (factors: Factors): readonly Confirmation[] => [
  ...(factors.passkeys > 0 ? (["passkey"] as const) : []),
  ...(factors.totp ? (["totp"] as const) : []),
  ...(factors.password ? (["password"] as const) : []),
];
