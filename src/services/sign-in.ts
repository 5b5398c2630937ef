import { createHmac, hkdfSync } from "node:crypto";
import { type Challenges, makeChallenges } from "./challenges.ts";
import type { Secrets } from "./installation-secrets.ts";
import { makePasskeys, type Passkeys } from "./passkeys.ts";
import { type Cost, makePasswords, type Passwords } from "./passwords.ts";
import { makeSealer, type Sealer } from "./sealer.ts";
import { digestOfToken } from "./token-digest.ts";
import { makeTotp, type Squares, squaresOf, type Totp } from "./totp.ts";

/** Everything that signing in computes and the rules do not. */
export type SignIn = {
  readonly passwords: Passwords;
  readonly totp: Totp;
  readonly passkeys: Passkeys;
  readonly challenges: Challenges;
  readonly sealer: Sealer;
  readonly squaresOf: (text: string) => Squares;
  /** What is kept of a token, or of a code of 80 bits and more. */
  readonly digestOf: (token: string) => string;
  /** A digest of something that could be guessed, such as an address: it says nothing without our secret. */
  readonly keyedDigestOf: (text: string) => string;
};

/** Makes the services of signing in for one installation. */
export const makeSignIn = ({
  url,
  name,
  secrets,
  randomBytes,
  cost,
  onDerived,
}: {
  readonly url: string;
  /** What authenticator apps and passkeys call this installation. */
  readonly name: string;
  readonly secrets: Secrets;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly cost?: Cost;
  /** Sees each hash of a password that is computed. */
  readonly onDerived?: (cost: Cost) => void;
}): SignIn => {
  const sealer = makeSealer(secrets, randomBytes);
  const digestKey = Buffer.from(hkdfSync("sha256", secrets[0], "", "attune digests 1", 32));
  return {
    passwords: makePasswords({
      randomBytes,
      ...(cost === undefined ? {} : { cost }),
      ...(onDerived === undefined ? {} : { onDerived }),
    }),
    totp: makeTotp(name, randomBytes),
    passkeys: makePasskeys({ url, name }),
    challenges: makeChallenges(sealer),
    sealer,
    squaresOf,
    digestOf: digestOfToken,
    keyedDigestOf: (text) => createHmac("sha256", digestKey).update(text).digest("base64url"),
  };
};
