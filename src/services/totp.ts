import { Secret, TOTP } from "otpauth";
import { encode } from "uqr";

/** Codes of authenticator apps (RFC 6238: SHA-1, six digits, thirty seconds, which every app knows). */
export type Totp = {
  /** A new secret of 160 bits, in base 32. */
  readonly newSecret: () => string;
  /** The address that an app reads from the picture: whose the secret is, and where it is used. */
  readonly address: (secret: string, account: string) => string;
  /** The step of time that a code stands for, at most `window` steps from now; undefined where it is wrong. */
  readonly stepOf: (
    secret: string,
    code: string,
    at: { readonly now: number; readonly window: number },
  ) => number | undefined;
  /** The code that an app shows now: a demonstration shows it in its place. */
  readonly codeAt: (secret: string, now: number) => string;
};

/** A picture of squares: the side's length in squares, and the dark ones as the path of an SVG. */
export type Squares = { readonly size: number; readonly path: string };

const PERIOD = 30;
const SECRET = 20;

/** Makes the codes for an installation; `issuer` is its name in the app. */
export const makeTotp = (issuer: string, randomBytes: (count: number) => Uint8Array): Totp => {
  const made = (secret: string, label = ""): TOTP =>
    new TOTP({
      issuer,
      label,
      algorithm: "SHA1",
      digits: 6,
      period: PERIOD,
      secret: Secret.fromBase32(secret),
    });
  return {
    newSecret: () => new Secret({ buffer: new Uint8Array(randomBytes(SECRET)).buffer }).base32,
    address: (secret, account) => made(secret, account).toString(),
    stepOf: (secret, code, { now, window }) => {
      const delta = made(secret).validate({ token: code, timestamp: now, window });
      return delta === null ? undefined : Math.floor(now / 1000 / PERIOD) + delta;
    },
    codeAt: (secret, now) => made(secret).generate({ timestamp: now }),
  };
};

/** Draws a text as a QR code with the quiet border that scanners need. */
export const squaresOf = (text: string): Squares => {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { size, path };
};
