import { MINUTE } from "../kernel/instant.ts";

/** What a passkey is asked for; the answer to one is none to another. */
export type ChallengePurpose = "register" | "sign-in" | "second-step" | "confirm" | "add";

/** For this long a page may wait for its passkey. */
export const CHALLENGE_LIFETIME = 30 * MINUTE;
