import { createHash } from "node:crypto";
import type { PersonId } from "../core/kernel/ids.ts";

/** Names an account on a device, so that what was typed there is sent by nobody else; it says nothing of the person. */
export const accountKey = (person: PersonId): string =>
  createHash("sha256").update(`drafts of ${person}`).digest("base64url").slice(0, 22);

/** False where a page names another account than this person's: it was typed by somebody who was signed in before. */
export const isTypedBy = (
  person: PersonId,
  { account }: { readonly account?: string | undefined },
): boolean => account === undefined || account === accountKey(person);
