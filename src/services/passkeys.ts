import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { CreatedPasskey, ShownPasskey } from "../core/account/passkey-answer.ts";

/** A passkey that a browser may be asked for. */
export type KnownPasskey = { readonly id: string; readonly transports: readonly string[] };

/** What is kept of a passkey to prove it by. */
export type StoredPasskey = KnownPasskey & { readonly publicKey: Uint8Array; readonly counter: number };

/** A passkey that was just made and proved. */
export type NewPasskey = StoredPasskey & { readonly backedUp: boolean; readonly userVerified: boolean };

/** What showing a passkey proved; `userVerified` where the device asked for a finger, a face or a PIN. */
export type ProvedPasskey = {
  readonly counter: number;
  readonly backedUp: boolean;
  readonly userVerified: boolean;
};

/** Speaks WebAuthn with browsers. Options are for the browser; answers are `undefined` where they prove nothing. */
export type Passkeys = {
  readonly askForNew: (
    owner: {
      readonly id: string;
      readonly address: string;
      readonly name: string;
      readonly has: readonly KnownPasskey[];
    },
    challenge: string,
  ) => Promise<object>;
  /** Any passkey of this site without `allowed`, one of those with it. */
  readonly askFor: (challenge: string, allowed?: readonly KnownPasskey[]) => Promise<object>;
  /** The challenge that an answer says it answers. */
  readonly challengeOf: (answer: CreatedPasskey | ShownPasskey) => string;
  readonly proveNew: (answer: CreatedPasskey, challenge: string) => Promise<NewPasskey | undefined>;
  readonly prove: (
    answer: ShownPasskey,
    challenge: string,
    stored: StoredPasskey,
  ) => Promise<ProvedPasskey | undefined>;
  /** True where the passkey itself names a person, and it is another one. */
  readonly namesAnother: (answer: ShownPasskey, personId: string) => boolean;
};

/** EdDSA, ES256, RS256 (IANA COSE): what every browser offers; named, so that no version of a library changes it. */
const ALGORITHMS = [-8, -7, -257];

const handleOf = (id: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(id.replaceAll("-", ""), "hex"));

/** An answer that cannot be read is one that proves nothing. */
const orNothing = async <T>(proof: Promise<T>): Promise<T | undefined> => proof.catch(() => undefined);

const challengeIn = (clientDataJSON: string): string => {
  try {
    const told: unknown = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString("utf8"));
    const challenge = typeof told === "object" && told !== null && "challenge" in told ? told.challenge : "";
    return typeof challenge === "string" ? Buffer.from(challenge, "base64url").toString("utf8") : "";
  } catch {
    return "";
  }
};

const encoded = (challenge: string): string => Buffer.from(challenge).toString("base64url");

/** Makes the passkeys of an installation: they belong to the host of its address and to no other. */
export const makePasskeys = ({ url, name }: { readonly url: string; readonly name: string }): Passkeys => {
  const rpID = new URL(url).hostname;
  return {
    askForNew: async (owner, challenge) =>
      generateRegistrationOptions({
        rpName: name,
        rpID,
        userID: handleOf(owner.id),
        userName: owner.address,
        userDisplayName: owner.name,
        challenge,
        attestationType: "none",
        excludeCredentials: owner.has.map(({ id, transports }) => ({ id, transports: [...transports] })),
        supportedAlgorithmIDs: ALGORITHMS,
        authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
      }),
    askFor: async (challenge, allowed) =>
      generateAuthenticationOptions({
        rpID,
        challenge,
        userVerification: "preferred",
        ...(allowed === undefined
          ? {}
          : { allowCredentials: allowed.map(({ id, transports }) => ({ id, transports: [...transports] })) }),
      }),
    challengeOf: ({ response }) => challengeIn(response.clientDataJSON),
    proveNew: async (answer, challenge) => {
      const proof = await orNothing(
        verifyRegistrationResponse({
          response: answer,
          expectedChallenge: encoded(challenge),
          expectedOrigin: url,
          expectedRPID: rpID,
          requireUserVerification: false,
          supportedAlgorithmIDs: ALGORITHMS,
        }),
      );
      if (proof?.verified !== true) return undefined;
      const { credential, credentialBackedUp, userVerified } = proof.registrationInfo;
      return {
        id: credential.id,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: answer.response.transports,
        backedUp: credentialBackedUp,
        userVerified,
      };
    },
    prove: async (answer, challenge, stored) => {
      const { userHandle, ...response } = answer.response;
      const proof = await orNothing(
        verifyAuthenticationResponse({
          response: {
            ...answer,
            response: userHandle === undefined ? response : { ...response, userHandle },
          },
          expectedChallenge: encoded(challenge),
          expectedOrigin: url,
          expectedRPID: rpID,
          credential: {
            id: stored.id,
            publicKey: new Uint8Array(stored.publicKey),
            counter: stored.counter,
            transports: [...stored.transports],
          },
          requireUserVerification: false,
        }),
      );
      if (proof?.verified !== true) return undefined;
      const { newCounter, credentialBackedUp, userVerified } = proof.authenticationInfo;
      return { counter: newCounter, backedUp: credentialBackedUp, userVerified };
    },
    namesAnother: ({ response: { userHandle } }, personId) =>
      userHandle !== undefined && userHandle !== Buffer.from(handleOf(personId)).toString("base64url"),
  };
};
