import { createHash } from "node:crypto";
import type { Sealer } from "./sealer.ts";

/** What a passkey is asked to sign: for one purpose, about one subject, for a while. */
export type Challenges = {
  readonly issue: (purpose: string, subject: string, expiresAt: number) => string;
  /** The digest under which a challenge is remembered as answered; undefined where it is not ours, or is over. */
  readonly read: (
    challenge: string,
    asked: { readonly purpose: string; readonly subject: string; readonly now: number },
  ) => { readonly digest: string; readonly expiresAt: number } | undefined;
};

const purposeOf = (purpose: string, subject: string): string => `challenge ${purpose} ${subject}`;

/**
 * Makes challenges that need no row until they are answered: a page may carry one for everybody who looks at it. The
 * sealer's nonce makes each one different; that it is answered once, the database sees to.
 */
export const makeChallenges = (sealer: Sealer): Challenges => ({
  issue: (purpose, subject, expiresAt) => sealer.seal(purposeOf(purpose, subject), String(expiresAt)),
  read: (challenge, { purpose, subject, now }) => {
    const expiresAt = Number(sealer.open(purposeOf(purpose, subject), challenge) ?? Number.NaN);
    if (!(now < expiresAt)) return undefined;
    return { digest: createHash("sha256").update(challenge).digest("base64url"), expiresAt };
  },
});
