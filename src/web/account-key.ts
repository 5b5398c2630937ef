import { createHash } from "node:crypto";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Typed } from "./form.ts";

/** The field in which a form says whose page it stood on. */
export const ACCOUNT = "account";

/** Names an account on a device, so that what was typed there is sent by nobody else; it says nothing of the person. */
export const accountKey = (person: PersonId): string =>
  createHash("sha256").update(`drafts of ${person}`).digest("base64url").slice(0, 22);

/**
 * False where a form stood on the page of another account: it was typed by somebody who was signed in before. One that does
 * not say where it stood passes unless it has to.
 */
export const isTypedBy = (person: PersonId, typed: Typed, isBound = false): boolean => {
  const whose = typed[ACCOUNT];
  return whose === undefined ? !isBound : whose.every((each) => each === accountKey(person));
};
