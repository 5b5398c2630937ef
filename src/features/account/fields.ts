import * as z from "zod";

/** More than anybody types, so that no book is read. What a password may be is said by core/account/password-rule.ts. */
const LONGEST_SENT = 5000;

/** A password as it was typed: whatever is in it is the person's business. */
export const passwordField = z
  .string("required")
  .min(1, "required")
  .refine((typed) => typed.length <= LONGEST_SENT, "too-long");

/** The box that says that others use the device too: nothing is then kept on it. */
export const sharedField = z
  .string()
  .optional()
  .transform((ticked) => ticked === "yes");

/** What a script writes into the form: empty without one. */
export const answerField = z.string().max(100_000).default("");
