import type { PersonId } from "../kernel/ids.ts";

/** What the secret of an authenticator app is sealed for: it opens for nobody else. */
export const totpSealedFor = (person: PersonId): string => `totp of ${person}`;
