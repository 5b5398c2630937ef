import * as z from "zod";

/** A password as it was typed: whatever is in it is the person's business. */
export const passwordField = z.string("required").min(1, "required").max(5000, "too-long");

/** What a script writes into the form: empty without one. */
export const answerField = z.string().max(100_000).default("");
