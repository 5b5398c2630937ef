import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A passkey in memory that answers as a browser does: for tests that need the proof and not the browser. */
export type SoftwarePasskey = {
  /** The answer to the options for a new passkey, as the form sends it. */
  readonly create: (options: object) => string;
  /** The answer to the options for a passkey that exists, as the form sends it. */
  readonly show: (options: object) => string;
};

const cborHead = (major: number, size: number): Buffer => {
  if (size < 24) return Buffer.from([(major << 5) | size]);
  if (size < 256) return Buffer.from([(major << 5) | 24, size]);
  return Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
};
const cborNumber = (value: number): Buffer => (value < 0 ? cborHead(1, -1 - value) : cborHead(0, value));
const cborBytes = (bytes: Uint8Array): Buffer => Buffer.concat([cborHead(2, bytes.length), bytes]);
const cborText = (text: string): Buffer =>
  Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
const cborMap = (entries: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([cborHead(5, entries.length), ...entries.flat()]);

const sha256 = (content: string | Uint8Array): Buffer => createHash("sha256").update(content).digest();
const base64url = (content: string | Uint8Array): string => Buffer.from(content).toString("base64url");

/** The public key as an authenticator tells it: COSE, EC2, P-256, ES256. */
const coseKey = (publicKey: KeyObject): Buffer => {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  return cborMap([
    [cborNumber(1), cborNumber(2)],
    [cborNumber(3), cborNumber(-7)],
    [cborNumber(-1), cborNumber(1)],
    [cborNumber(-2), cborBytes(Buffer.from(x, "base64url"))],
    [cborNumber(-3), cborBytes(Buffer.from(y, "base64url"))],
  ]);
};

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

type Asked = { readonly challenge: string; readonly user?: { readonly id: string } };

/** Makes a passkey for one origin. `verifies` says whether it asks for a finger; `counts` whether it has a counter. */
export const softwarePasskey = ({
  origin,
  verifies = true,
  counts = true,
  id = "software passkey one",
}: {
  readonly origin: string;
  readonly verifies?: boolean;
  readonly counts?: boolean;
  readonly id?: string;
}): SoftwarePasskey => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const credentialId = Buffer.from(id);
  let counter = 0;
  let userHandle: string | undefined;

  const authenticatorData = (flags: number, attested: Uint8Array = Buffer.alloc(0)): Buffer => {
    const tail = Buffer.alloc(5);
    tail[0] = flags | PRESENT | (verifies ? VERIFIED : 0);
    tail.writeUInt32BE(counts ? ++counter : 0, 1);
    return Buffer.concat([sha256(new URL(origin).hostname), tail, attested]);
  };
  const clientData = (type: string, challenge: string): string =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false });
  const answer = (response: object): string =>
    JSON.stringify({
      id: base64url(credentialId),
      rawId: base64url(credentialId),
      type: "public-key",
      clientExtensionResults: {},
      response,
    });

  return {
    create: (options) => {
      const { challenge, user } = options as Asked;
      userHandle = user?.id;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, credentialId, coseKey(publicKey)]);
      const attestationObject = cborMap([
        [cborText("fmt"), cborText("none")],
        [cborText("attStmt"), cborMap([])],
        [cborText("authData"), cborBytes(authenticatorData(ATTESTED, attested))],
      ]);
      return answer({
        clientDataJSON: base64url(clientData("webauthn.create", challenge)),
        attestationObject: base64url(attestationObject),
        transports: ["internal"],
      });
    },
    show: (options) => {
      const client = clientData("webauthn.get", (options as Asked).challenge);
      const data = authenticatorData(0);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
        ...(userHandle === undefined ? {} : { userHandle }),
      });
    },
  };
};
