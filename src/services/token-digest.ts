import { createHash } from "node:crypto";

/** What is kept of a token of 256 bits: its SHA-256 in base64url. So long a token needs no salt and no slow hash. */
export const digestOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");
